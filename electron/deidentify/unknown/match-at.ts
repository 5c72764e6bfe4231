/**
 * What a pattern matches at exactly this place of a text; null when nothing. Never looks further on,
 * so a scan over all tokens stays linear as long as the pattern itself is bounded.
 * @param pattern sticky (`y`)
 */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
