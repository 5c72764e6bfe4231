import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { OLDEST_CHILD } from './age-match';
import type { AgeMatch } from './age-match';
import { endsClause } from './clause-end';
import { gapHas } from './gap-tests';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

const CONFIDENCE = 0.75;
const OWN = wordSet('zijn haar hun mijn');
const MOMENTS = wordSet('op vanaf sinds rond voor tot na');
/** "op zijn vierde", "vanaf haar 3e": not "zijn vierde school". */
const GOES_ON =
  /^\s?(?:[.,;)!?]|$|levensjaar|verjaardag|jaar\b|al\b|kon\b|ging\b|begon\b|is\b|was\b|werd\b|heeft\b|had\b|in\b|naar\b|bij\b|met\b|uit\b|de\b|het\b|nog\b|hij\b|ze\b|zij\b|woont\b|kwam\b|en\b|een\b|overleed\b|verhuisd|gescheiden)/iu;
const LONGEST_BEHIND = 16;
/** "d'r tiende verjaardag", "de 80e verjaardag". */
const BIRTHDAY = /^\s?(?:verjaardag|levensjaar)(?!\p{L})/iu;
const OLDEST = 110;
/** "de eerste verjaardag zonder opa" is nobody's own. */
const YOUNGEST_ANYBODY = 3;
const SHORT_OWN = wordSet('n r');

/** "op zijn vierde", "vanaf haar 3e": an ordinal as an age. @param end of the ordinal */
export function ageByOrdinal(
  tokens: Tokens,
  index: number,
  { number, end }: { readonly number: number; readonly end: number },
): AgeMatch | undefined {
  const behind = textFrom(tokens.text, end, LONGEST_BEHIND);
  // "z'n", "d'r"
  const short =
    SHORT_OWN.has(wordAt(tokens, index - 1)) && gapHas(tokens, index - 1, Gap.apostrophe);
  const own = short || OWN.has(wordAt(tokens, index - 1));
  if (BIRTHDAY.test(behind) && number <= OLDEST && (own || number >= YOUNGEST_ANYBODY))
    return { end, confidence: CONFIDENCE };
  if (number > OLDEST_CHILD || !own) return undefined;
  if (!MOMENTS.has(wordAt(tokens, index - (short ? 3 : 2)))) return undefined;
  if (!GOES_ON.test(behind) && !endsClause(behind)) return undefined;
  return { end, confidence: CONFIDENCE };
}
