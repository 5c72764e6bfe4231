import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { OLDEST_CHILD } from './age-match';
import type { AgeMatch } from './age-match';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

const CONFIDENCE = 0.75;
/** "z'n", "d'r" and "m'n" are two tokens, so that these never stand alone. */
const OWN = wordSet('zijn haar hun mijn');
const MOMENTS = wordSet('op vanaf sinds rond voor tot na');
/** "op zijn vierde", "vanaf haar 3e": not "zijn vierde school". */
const GOES_ON =
  /^\s?(?:[.,;)!?]|$|levensjaar|verjaardag|jaar\b|al\b|kon\b|ging\b|begon\b|is\b|was\b|werd\b|heeft\b|had\b|in\b|naar\b|bij\b|met\b|uit\b|de\b|het\b|nog\b|hij\b|ze\b|zij\b|woont\b|kwam\b|en\b|een\b|overleed\b|verhuisd|gescheiden)/iu;
const LONGEST_BEHIND = 16;

/** "op zijn vierde", "vanaf haar 3e": an ordinal as an age. @param end of the ordinal */
export function ageByOrdinal(
  tokens: Tokens,
  index: number,
  { number, end }: { readonly number: number; readonly end: number },
): AgeMatch | undefined {
  if (number > OLDEST_CHILD || !OWN.has(wordAt(tokens, index - 1))) return undefined;
  if (!MOMENTS.has(wordAt(tokens, index - 2))) return undefined;
  if (!GOES_ON.test(textFrom(tokens.text, end, LONGEST_BEHIND))) return undefined;
  return { end, confidence: CONFIDENCE };
}
