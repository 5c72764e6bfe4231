/** Ages at which a child learned or began something: "liep met 18 maanden", "met 2,5 jaar naar de opvang". */
import { Gap } from '../gaps';
import { startOf, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import type { AgeMatch } from './age-match';
import { gapHas } from './gap-tests';
import { matchAt } from './match-at';
import { wordSet } from './word-set';

/** "18 maanden", "14 mnd", "2,5 jaar", "3 jr". */
const AT =
  /(\d{1,2})(?:[.,]\d|½)? ?(?:maanden|mnd|jaar|jr)\.?(?!\p{L}| (?:vertraging|achterstand|voorsprong|uitstel))/uy;
const WITH = wordSet('met vanaf rond');
/** What children of that age learn. */
const LEARNED = wordSet(
  `liep lopen loopt los kroop kruipen kruipt zitten zat zindelijk praten praatte sprak spreken brabbelde brabbelen
  woordjes woorden woordje zinnetjes zinnen fietsen fietste zwemmen slapen doorslapen`,
);
/** What begins then, behind it. */
const BEGUN = wordSet(
  'naar gestart begonnen gestopt gekomen kwam ging startte begon kreeg geplaatst aangemeld ingestroomd verhuisd',
);
const REACH = 5;
const OLDEST = 7;
const CONFIDENCE = 0.75;

/** Whether one of the words stands near a token, in the same clause. */
function isNear(tokens: Tokens, index: number, step: 1 | -1, words: ReadonlySet<string>): boolean {
  for (let away = 1; away <= REACH; away += 1) {
    const at = index + away * step;
    const border = step === 1 ? at : at + 1;
    if (at < 0 || at >= tokens.count || gapHas(tokens, border, Gap.stop | Gap.break)) return false;
    if (words.has(wordAt(tokens, at))) return true;
  }
  return false;
}

/** The age of such a moment, by the number that this token is; undefined: it is none. */
export function ageOfMilestone(tokens: Tokens, index: number): AgeMatch | undefined {
  const found = matchAt(AT, tokens.text, startOf(tokens, index));
  if (!found || !WITH.has(wordAt(tokens, index - 1))) return undefined;
  const inYears = found[0].includes('j');
  if (inYears && Number(found[1]) > OLDEST) return undefined;
  const learned = isNear(tokens, index, -1, LEARNED) || isNear(tokens, index + 1, 1, LEARNED);
  if (!learned && !BEGUN.has(wordAt(tokens, index + 2)) && !BEGUN.has(wordAt(tokens, index + 3)))
    return undefined;
  return {
    end: startOf(tokens, index) + found[0].replace(/\.$/u, '').length,
    confidence: CONFIDENCE,
  };
}
