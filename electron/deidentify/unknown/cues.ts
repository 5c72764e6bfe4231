import { Gap } from '../gaps';
import { titleOf } from '../titles';
import { gapAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import {
  FAMILIES,
  GREETINGS,
  LABELS,
  LOOSE,
  NAMING,
  NAMING_LOOSELY,
  RELATIONS,
  STAFF,
} from './cue-words';
import { gapHas, gapOnly } from './gap-tests';
import { textBetween } from './text-near';

/**
 * What announces a name: how a person is addressed (juf, mevrouw), a label or verb of naming (heet,
 * Naam:), a relation (broertje, moeder), or something that people often do before a name (met, groet).
 */
export type Cue = 'address' | 'name' | 'relation' | 'loose';

/** What may stand between a cue and its name. */
const SOFT =
  Gap.space | Gap.dot | Gap.open | Gap.colon | Gap.quote | Gap.comma | Gap.newline | Gap.hyphen;
/** What ends the reach of a cue. */
const APART = Gap.stop | Gap.break | Gap.long | Gap.slash | Gap.close;
/** "Naam: ", "Naam | ", "naam = ". */
const LABEL_SIGN = /^\s?[:|=]\s{0,3}$/u;
/** Longer words before a dot end a sentence: "de meneer. Sem huilde", but "mevr. Bakker". */
const LONGEST_DOTTED = 5;

/** "Groetjes,\nFenna": a name may stand on the next line. */
function isGreeted(tokens: Tokens, index: number): boolean {
  if (!GREETINGS.has(wordAt(tokens, index - 1))) return false;
  // "een fijne dag. Spreek ..." is a new sentence.
  if (gapHas(tokens, index, Gap.dot) && !gapHas(tokens, index, Gap.newline | Gap.break))
    return false;
  return gapOnly(tokens, index, SOFT | Gap.break | Gap.stop);
}

/** "Leerkracht: Fenna", "Naam | Sem". */
function isLabelled(tokens: Tokens, index: number, soft: boolean): boolean {
  if (!LABEL_SIGN.test(textBetween(tokens, index - 1, index))) return false;
  const word = wordAt(tokens, index - 1);
  if (NAMING.has(word) || LABELS.has(word)) return true;
  return soft && (STAFF.has(word) || RELATIONS.has(word) || titleOf(word) !== undefined);
}

/** "mevr. Bakker", "juf Fenna", "fam. Bakker". */
function isAddressed(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index - 1);
  if (FAMILIES.has(word)) return gapOnly(tokens, index, Gap.space | Gap.dot);
  if (titleOf(word)?.address !== true || gapHas(tokens, index, Gap.comma)) return false;
  return !gapHas(tokens, index, Gap.dot) || word.length <= LONGEST_DOTTED;
}

/** "logopediste Marit", "ib'er Marit", "broertje Sem". */
function isRelated(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index - 1);
  const both = `${wordAt(tokens, index - 2)}_${word}`;
  return STAFF.has(word) || STAFF.has(both) || RELATIONS.has(word);
}

/** What directly before a token says that a name follows. */
export function cueBefore(tokens: Tokens, index: number): Cue | undefined {
  if (index === 0) return undefined;
  if (isGreeted(tokens, index)) return 'name';
  if (gapAt(tokens, index) === 0 || gapHas(tokens, index, APART)) return undefined;
  const soft = gapOnly(tokens, index, SOFT);
  if (isLabelled(tokens, index, soft)) return 'name';
  if (!soft || gapHas(tokens, index, Gap.newline | Gap.colon)) return undefined;
  if (isAddressed(tokens, index)) return 'address';
  if (gapHas(tokens, index, Gap.dot)) return undefined;
  const word = wordAt(tokens, index - 1);
  // "haar broertje, Sem": a comma parts a name from anything but a relation.
  if (gapHas(tokens, index, Gap.comma)) return RELATIONS.has(word) ? 'relation' : undefined;
  const bracketed = gapHas(tokens, index, Gap.open);
  if (!bracketed && NAMING.has(word)) return NAMING_LOOSELY.has(word) ? 'relation' : 'name';
  if (isRelated(tokens, index)) return 'relation';
  return !bracketed && LOOSE.has(word) ? 'loose' : undefined;
}
