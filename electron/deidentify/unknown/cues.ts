import { Gap } from '../gaps';
import { startsSentence } from '../sentence';
import { titleOf } from '../titles';
import { gapAt, Shape, shapeAt, wordAt } from '../tokens';
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
import { wordSet } from './word-set';

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
const LABEL_SIGN = /^(?:[\s.]{0,16}:|\s?[|=])\s{0,3}$/u;
/** Only these are written with a dot: "mevr. Bakker", but "hangt tegen de juf. Zand gaf verdriet". */
const DOTTED = wordSet('mevr mw mvr mej dhr hr dr drs prof ir ing mr ds fam');
/** Behind these a name may stand in a sentence of its own: "Groet. Fenna". */
const CLOSINGS = wordSet('groet groetjes groeten gr mvg');

/** "Groetjes,\nFenna": a name may stand on the next line. */
function isGreeted(tokens: Tokens, index: number): boolean {
  if (!GREETINGS.has(wordAt(tokens, index - 1))) return false;
  // "een uur per dag (gemiddeld)"
  const greets = wordAt(tokens, index - 1) !== 'dag' || startsSentence(tokens, index - 1);
  if (!greets || gapHas(tokens, index, Gap.open)) return false;
  // "een fijne dag. Spreek ..." is a new sentence, "10 min. per dag.\n\nOrganisatie" too.
  const closing = CLOSINGS.has(wordAt(tokens, index - 1));
  const apart = closing && gapHas(tokens, index, Gap.newline | Gap.break);
  if (gapHas(tokens, index, Gap.dot) && !apart) return false;
  return gapOnly(tokens, index, SOFT | Gap.break | Gap.stop);
}

/** "Leerkracht: Fenna", "Naam | Sem". */
function isLabelled(tokens: Tokens, index: number, soft: boolean): boolean {
  if (!LABEL_SIGN.test(textBetween(tokens, index - 1, index))) return false;
  // "Ouder 2: "
  const numbered = shapeAt(tokens, index - 1) === Shape.digits;
  const word = wordAt(tokens, numbered ? index - 2 : index - 1);
  if (NAMING.has(word) || LABELS.has(word)) return true;
  return soft && (STAFF.has(word) || RELATIONS.has(word) || titleOf(word) !== undefined);
}

/** "mevr. Bakker", "juf Fenna", "fam. Bakker". */
function isAddressed(tokens: Tokens, index: number): boolean {
  const word = wordAt(tokens, index - 1);
  if (FAMILIES.has(word))
    return gapOnly(tokens, index, DOTTED.has(word) ? Gap.space | Gap.dot : Gap.space);
  if (titleOf(word)?.address !== true || gapHas(tokens, index, Gap.comma)) return false;
  return !gapHas(tokens, index, Gap.dot) || DOTTED.has(word);
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
  // "Groet van Fenna"
  const before = wordAt(tokens, index - 1);
  if (
    before === 'van' &&
    gapAt(tokens, index) === Gap.space &&
    CLOSINGS.has(wordAt(tokens, index - 2))
  )
    return 'name';
  const soft = gapOnly(tokens, index, SOFT);
  if (gapHas(tokens, index, Gap.long) && isLabelled(tokens, index, false)) return 'name';
  if (gapAt(tokens, index) === 0 || gapHas(tokens, index, APART)) return undefined;
  if (isLabelled(tokens, index, soft)) return 'name';
  if (!soft || gapHas(tokens, index, Gap.newline | Gap.colon)) return undefined;
  if (isAddressed(tokens, index)) return 'address';
  if (gapHas(tokens, index, Gap.dot)) return undefined;
  const word = wordAt(tokens, index - 1);
  // "haar broertje, Sem": a comma parts a name from anything but a relation.
  // "Timer, Maatje, Beweegpauze" is a list of things.
  if (gapHas(tokens, index, Gap.comma)) {
    const item = gapHas(tokens, index - 1, Gap.comma) && shapeAt(tokens, index - 1) !== Shape.lower;
    return RELATIONS.has(word) && !item ? 'relation' : undefined;
  }
  const bracketed = gapHas(tokens, index, Gap.open);
  if (!bracketed && NAMING.has(word)) return NAMING_LOOSELY.has(word) ? 'relation' : 'name';
  if (isRelated(tokens, index)) return 'relation';
  return !bracketed && LOOSE.has(word) ? 'loose' : undefined;
}
