import type { Matcher } from './compile';
import type { Finding } from './finding';
import { Gap } from './gaps';
import type { Hit } from './hit';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from './tokens';
import type { Tokens } from './tokens';

function isInitial(tokens: Tokens, index: number): boolean {
  return (
    shapeAt(tokens, index) === Shape.letter &&
    (gapAt(tokens, index + 1) & Gap.dot) !== 0 &&
    tokens.text[endOf(tokens, index)] === '.'
  );
}

/** "NvtV", "N.V." and "N." are initials; "Ik" and "op" are words. */
export function looksLikeInitials(
  text: string,
  { surface, end }: Pick<Finding, 'surface' | 'end'>,
): boolean {
  return /\p{Lu}.*\p{Lu}/u.test(surface) || (/^\p{Lu}$/u.test(surface) && text[end] === '.');
}

/**
 * "N." for the pupil: one capital with a dot, not part of "N.B." and not a list mark ("A. Rekenen").
 * Always a question.
 */
export function matchInitials(tokens: Tokens, matcher: Matcher): readonly Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < tokens.count; i += 1) {
    if (!isInitial(tokens, i)) continue;
    const subjects = matcher.letters.get(wordAt(tokens, i));
    let to = i;
    while (
      to + 1 < tokens.count &&
      isInitial(tokens, to + 1) &&
      gapAt(tokens, to + 1) === Gap.dot
    ) {
      to += 1;
    }
    const first = i;
    i = to;
    if (!subjects) continue;
    const matching = subjects.filter((index) => {
      const initials = matcher.subjects[index]?.initials ?? [];
      return to === first || initials.every((letter, at) => letter === wordAt(tokens, first + at));
    });
    const next = to + 1;
    const glued = next < tokens.count && (gapAt(tokens, next) & Gap.space) === 0;
    const lineStart = (gapAt(tokens, first) & (Gap.newline | Gap.break)) !== 0;
    const listMark = lineStart && to === first && shapeAt(tokens, next) !== Shape.lower;
    const inside = gapAt(tokens, first) === 0;
    if (matching.length === 0 || (glued && !lastOfLine(tokens, next)) || listMark || inside)
      continue;
    const end = endOf(tokens, to);
    const goesOn = next < tokens.count && shapeAt(tokens, next) === Shape.lower;
    hits.push({
      from: first,
      to,
      start: startOf(tokens, first),
      end,
      // The dot goes too, unless it ends the sentence.
      tail: goesOn ? end + 1 : end,
      kind: 'person',
      code: 'initials',
      subjects: matching,
      core: first,
      ordinary: false,
      possessive: 'no',
      diminutive: false,
      typo: 'no',
      merged: false,
      stranger: false,
    });
  }
  return hits;
}

function lastOfLine(tokens: Tokens, next: number): boolean {
  return (gapAt(tokens, next) & (Gap.newline | Gap.break)) !== 0;
}
