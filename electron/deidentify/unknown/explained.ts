import { Gap } from '../gaps';
import { titleOf } from '../titles';
import { Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { RELATIONS, STAFF } from './cue-words';
import { gapHas } from './gap-tests';
import { isNationality } from './nationalities';
import { textBehind } from './text-near';
import { wordSet } from './word-set';

/**
 * What is told of a word right behind it that is told of people: that it is the name ("Bever, zo heet hij
 * echt"), a role ("Vos (leerplicht)", "Mei, het meisje bij het raam"), or an age or group ("Xilan (7)").
 */
export type Explained = 'name' | 'role' | 'age';

/** One of these parts a name from what is told of it. */
const MARKS = Gap.open | Gap.comma | Gap.hyphen | Gap.colon;
const NAMED = /^(?:, ?| [(–-] ?|: )(?:ja,? )?(?:echt,? )?(?:want )?zo heet(?:te)?(?: |$)/u;
const AFFIRMATIONS = wordSet('ja nee echt haha hahaha joh hoor');
const NAMED_REACH = 24;
/** "Sem (7)", "sem (18 mnd)", "sem (1,5)", "sem (7;4)", "sem (gr 8", "sem (6b)". */
const AGED =
  /^ \((?:\d{1,2}(?:[.,;]\d{1,2})? ?(?:j|jr|jaar|mnd|maanden|[a-d])?\.?[),]|gr\.? ?\d|groep \d)/iu;
const AGED_REACH = 16;
const ROLES = wordSet(
  'leerplicht smw ib wijkteam cjg ggd schoolarts meisje jongen jongetje kind vz voorzitter notulist lkr tweeling',
);
const GROUPS = wordSet('ouders grootouders pleegouders familie gezin');
const DETERMINERS = wordSet('de het een zijn haar mijn onze hun nieuwe oudste jongste');

function isRole(word: string): boolean {
  if (ROLES.has(word) || RELATIONS.has(word) || STAFF.has(word)) return true;
  const title = titleOf(word);
  return title !== undefined && title.label !== true;
}

/** "(stagiaire)", "(Zweedse vader)", ", het meisje", " is het halfzusje". */
function isRoleBehind(tokens: Tokens, index: number): boolean {
  const next = index + 1;
  const word = wordAt(tokens, next);
  if (gapHas(tokens, next, Gap.open)) {
    return isRole(word) || (isNationality(word) && isRole(wordAt(tokens, next + 1)));
  }
  const apposed = gapHas(tokens, next, Gap.comma) && shapeAt(tokens, next) === Shape.lower;
  return (
    apposed &&
    DETERMINERS.has(word) &&
    isRole(wordAt(tokens, next + 1)) &&
    !GROUPS.has(wordAt(tokens, next + 1))
  );
}

/** What stands right behind a token tells of people, if anything does. */
export function explainedBehind(tokens: Tokens, index: number): Explained | undefined {
  if (!gapHas(tokens, index + 1, MARKS) || AFFIRMATIONS.has(wordAt(tokens, index)))
    return undefined;
  if (NAMED.test(textBehind(tokens, index, NAMED_REACH))) return 'name';
  if (isRoleBehind(tokens, index)) return 'role';
  return AGED.test(textBehind(tokens, index, AGED_REACH)) ? 'age' : undefined;
}
