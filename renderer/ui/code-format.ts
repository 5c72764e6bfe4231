/** How a code is written: groups of `group` characters, `length` characters in all. */
export type CodeShape = {
  readonly length: number;
  readonly group: number;
  /** Turns one typed character into the one that counts, or '' to drop it (a space, a dash). */
  readonly read: (character: string) => string;
};

/** What counts of a typed or pasted text. */
export function readCode(text: string, shape: CodeShape): string {
  return Array.from(text, shape.read).join('').slice(0, shape.length);
}

/** `ABCD-EFGH-J`: groups with a dash between them. */
export function writeCode(code: string, shape: CodeShape): string {
  const groups: string[] = [];
  for (let at = 0; at < code.length; at += shape.group)
    groups.push(code.slice(at, at + shape.group));
  return groups.join('-');
}

/** Where the caret stands in the written code after `count` characters that count. */
export function caretAfter(count: number, shape: CodeShape): number {
  return count === 0 ? 0 : count + Math.floor((count - 1) / shape.group);
}

/**
 * Crockford's base32: upper case, O read as 0, I and L as 1, U and everything else dropped.
 * Source: D. Crockford, "Base 32".
 */
export function readCrockford(character: string): string {
  const upper = character.toUpperCase();
  if (upper === 'O') return '0';
  if (upper === 'I' || upper === 'L') return '1';
  return /^[0-9A-HJKMNP-TV-Z]$/.test(upper) ? upper : '';
}
