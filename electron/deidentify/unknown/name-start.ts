import { Gap } from '../gaps';
import { titleOf } from '../titles';
import { gapAt, wordAt } from '../tokens';
import { isCapital } from './casing';
import { gapOnly } from './gap-tests';
import { isListMark } from './list-marks';
import { isInitial, isPrefix, LINK, NAME_REACH, PREFIX_REACH, startsAnew } from './name-parts';
import type { View } from './view';
import { wordSet } from './word-set';

/** Behind these "de" belongs to the name: "familie de Wit". */
const BEFORE_PREFIX = wordSet('familie fam gezin heer dokter');

const ELIDED = wordSet('o d l');

type NameStart = { readonly from: number; readonly initialled: boolean };

/** A tussenvoegsel counts when an initial or a title stands before it: "J. de Wit", "juf van Dam". */
function prefixBelongs({ tokens }: View, index: number): boolean {
  let before = index - 1;
  const limit = index - PREFIX_REACH;
  while (before > limit && isPrefix(tokens, before) && gapOnly(tokens, before + 1, LINK))
    before -= 1;
  if (!gapOnly(tokens, before + 1, LINK | Gap.open)) return false;
  const title = titleOf(wordAt(tokens, before));
  if (isInitial(tokens, before) || title?.address === true) return true;
  if (BEFORE_PREFIX.has(wordAt(tokens, before))) return true;
  // "leerkracht De Wit", but not "leerkracht de Wit had gebeld": there it may be an article.
  return title !== undefined && isCapital(tokens, index);
}

/** "O'Brien", "d'Ancona": a letter tied by an apostrophe. */
function isElided({ tokens, taken }: View, index: number): boolean {
  if (gapAt(tokens, index) !== Gap.apostrophe || taken[index - 1] === 1) return false;
  return ELIDED.has(wordAt(tokens, index - 1));
}

/** Where a name starts: over initials and tussenvoegsels to the left, "A.B. van der" + name. */
export function startOfName(view: View, index: number): NameStart {
  const { tokens } = view;
  let from = isElided(view, index) ? index - 1 : index;
  let initialled = false;
  while (from > 0 && index - from < NAME_REACH) {
    const before = from - 1;
    if (!gapOnly(tokens, from, LINK) || view.taken[before] === 1) break;
    const mark = before === index - 1 && isInitial(tokens, before) && isListMark(view, before);
    const initial = !mark && isInitial(tokens, before) && !startsAnew(tokens, index);
    if (!initial && !(isPrefix(tokens, before) && prefixBelongs(view, before))) break;
    initialled ||= initial;
    from = before;
  }
  return { from, initialled };
}
