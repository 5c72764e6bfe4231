import type { Matcher } from './compile';
import { Gap } from './gaps';
import type { Hit } from './hit';
import { ACRONYMS, PREFIX_WORDS } from './name-words';
import { isOrdinaryWord } from './ordinary-words';
import { startsSentence } from './sentence';
import { isFamily } from './subject';
import { endOf, gapAt, Shape, shapeAt, startOf, wordAt } from './tokens';
import { titleOf } from './titles';
import type { Tokens } from './tokens';

const LIGHT = Gap.space | Gap.newline | Gap.hyphen | Gap.apostrophe | Gap.dot;
const SURNAME = new Set(['last-name', 'surname-part']);

function isSurname(hit: Hit): boolean {
  return hit.kind === 'person' && SURNAME.has(hit.code) && !hit.stranger;
}

/** A gap inside one name: no sentence ends there. */
function isLight(tokens: Tokens, index: number): boolean {
  const gap = gapAt(tokens, index);
  if ((gap & ~LIGHT) !== 0) return false;
  return (gap & Gap.dot) === 0 || wordAt(tokens, index - 1).length < 3;
}

/** "N.E." and "NE" before a surname belong to it, and tell whose it is. */
function withInitials(tokens: Tokens, matcher: Matcher, hit: Hit): Hit {
  if (!isSurname(hit)) return hit;
  let from = hit.from;
  let dotted = false;
  while (from > 0 && hit.from - from < 5 && isLight(tokens, from)) {
    const before = from - 1;
    // "plus = B.\nvos": a line ends there.
    if ((gapAt(tokens, from) & Gap.newline) !== 0 && shapeAt(tokens, from) === Shape.lower) break;
    const dot = (gapAt(tokens, from) & Gap.dot) !== 0;
    const single = wordAt(tokens, before).length === 1 && shapeAt(tokens, before) !== Shape.digits;
    const block =
      shapeAt(tokens, before) === Shape.upper &&
      wordAt(tokens, before).length < 5 &&
      !ACRONYMS.has(wordAt(tokens, before)) &&
      startsAs(matcher, hit, wordAt(tokens, before)).length > 0;
    if (!(single && (dot || shapeAt(tokens, before) === Shape.letter)) && !block) break;
    dotted ||= dot;
    from = before;
  }
  if (from === hit.from) return hit;
  const subjects = startsAs(matcher, hit, wordAt(tokens, from));
  // "groep B Bakker": a letter without a dot that is nobody's initial is left alone.
  if (subjects.length === 0 && !dotted) return hit;
  return {
    ...hit,
    from,
    start: startOf(tokens, from),
    subjects: subjects.length > 0 ? subjects : hit.subjects,
    code: subjects.length === 0 ? hit.code : 'full-name',
    stranger: subjects.length === 0,
    merged: true,
    typo: 'no',
  };
}

function startsAs(matcher: Matcher, hit: Hit, word: string): readonly number[] {
  return hit.subjects.filter((index) => {
    const subject = matcher.subjects[index];
    if (!subject?.letters.includes(word.slice(0, 1))) return false;
    return word.length === 1 || subject.initials.join('').startsWith(word);
  });
}

/** Whose name two neighbouring hits make together. */
function shared(matcher: Matcher, a: Hit, b: Hit): readonly number[] {
  const both = a.subjects.filter((index) => b.subjects.includes(index));
  if (both.length > 0 || !isSurname(b)) return both;
  // A mother whose own surname is not known, written with the family's.
  const family = (index: number): boolean => {
    const subject = matcher.subjects[index];
    return subject !== undefined && isFamily(subject);
  };
  const files = new Set(
    b.subjects.filter(family).map((index) => matcher.subjects[index]?.ref.file),
  );
  return a.subjects.filter(
    (index) => family(index) && files.has(matcher.subjects[index]?.ref.file),
  );
}

function joins(tokens: Tokens, matcher: Matcher, a: Hit, b: Hit): boolean {
  if (a.kind !== 'person' || b.kind !== 'person' || a.possessive !== 'no') return false;
  if (a.code === 'initials' || b.code === 'initials' || b.from - a.to > 5) return false;
  const subjects = shared(matcher, a, b);
  if (subjects.length === 0) return false;
  if (isSurname(a) && !isSurname(b)) {
    // "Voorbeeld, Noor"; two ordinary words in this order are no name.
    const comma = gapAt(tokens, b.from);
    const listed =
      !b.merged && (comma & Gap.comma) !== 0 && (comma & ~(Gap.comma | Gap.space)) === 0;
    return b.from === a.to + 1 && (listed || (isLight(tokens, b.from) && !a.ordinary));
  }
  const prefixes = prefixWords(matcher, subjects);
  for (let i = a.to + 1; i <= b.from; i += 1) {
    if (!isLight(tokens, i)) return false;
    const between = wordAt(tokens, i);
    if (i < b.from && shapeAt(tokens, i) !== Shape.letter && !prefixes.has(between)) return false;
  }
  return true;
}

function prefixWords(matcher: Matcher, subjects: readonly number[]): ReadonlySet<string> {
  return new Set(subjects.flatMap((index) => matcher.subjects[index]?.prefixWords ?? []));
}

function join(matcher: Matcher, a: Hit, b: Hit): Hit {
  return {
    ...b,
    from: a.from,
    start: a.start,
    core: a.core,
    subjects: shared(matcher, a, b),
    code: 'full-name',
    ordinary: a.ordinary && b.ordinary,
    typo: 'no',
    stranger: false,
    merged: true,
  };
}

/** "Voorbeeld, Noor van 't": the prefix behind the first name goes along. */
function withTrailingPrefix(tokens: Tokens, matcher: Matcher, hit: Hit): Hit {
  const prefixes = prefixWords(matcher, hit.subjects);
  let to = hit.to;
  while (to + 1 < tokens.count && isLight(tokens, to + 1) && prefixes.has(wordAt(tokens, to + 1))) {
    to += 1;
  }
  const end = endOf(tokens, to);
  return to === hit.to ? hit : { ...hit, to, end, tail: end };
}

/** "Piet van 't Voorbeeld", of whom only the surname is known: the first name goes along. */
function withUnknownName(tokens: Tokens, hit: Hit): Hit {
  const before = hit.from - 1;
  if (!isSurname(hit) || hit.typo !== 'no' || before < 0) return hit;
  const word = wordAt(tokens, before);
  const isName =
    gapAt(tokens, hit.from) === Gap.space &&
    shapeAt(tokens, before) === Shape.capital &&
    shapeAt(tokens, hit.core) === Shape.capital &&
    !startsSentence(tokens, before) &&
    !isOrdinaryWord(word) &&
    !PREFIX_WORDS.has(word) &&
    titleOf(word) === undefined;
  return isName
    ? { ...hit, from: before, start: startOf(tokens, before), stranger: true, merged: true }
    : hit;
}

/** Makes one hit of the names that together are one person's. */
export function mergeNames(tokens: Tokens, matcher: Matcher, hits: readonly Hit[]): readonly Hit[] {
  const merged: Hit[] = [];
  for (const found of hits) {
    const initialled = withInitials(tokens, matcher, found);
    const last = merged.at(-1);
    const free = initialled.from === found.from && (last?.to ?? -1) < found.from - 1;
    const hit = free ? withUnknownName(tokens, initialled) : initialled;
    if (last && hit.from > last.to && joins(tokens, matcher, last, hit)) {
      const listed = isSurname(last) && !isSurname(hit);
      const joined = join(matcher, last, hit);
      merged[merged.length - 1] = listed ? withTrailingPrefix(tokens, matcher, joined) : joined;
    } else if (last && hit.from <= last.to) merged.push(found);
    else merged.push(hit);
  }
  return merged;
}
