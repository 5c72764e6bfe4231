/**
 * Splits a bank text into sentences. Text between quotation marks or in a `[choice|of]` stays in one
 * piece, so that no quotation is torn.
 */
export function splitSentences(source: string): readonly string[] {
  const sentences: string[] = [];
  let current = '';
  let inChoice = false;
  let inQuotation = false;
  for (const character of source) {
    if (character === '[') inChoice = true;
    if (character === ']') inChoice = false;
    if (character === '"' && !inChoice) inQuotation = !inQuotation;
    if (character === ' ' && !inChoice && !inQuotation && /[.!?]["'\]]?$/u.test(current)) {
      sentences.push(current);
      current = '';
    } else current += character;
  }
  if (current.trim() !== '') sentences.push(current);
  return sentences;
}
