import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import type { AgeMatch } from './age-match';
import { endsClause } from './clause-end';
import { gapHas } from './gap-tests';
import { textFrom } from './text-near';
import { wordSet } from './word-set';

const CONFIDENCE = 0.75;
const OWN = wordSet('zijn haar hun mijn');
const MOMENTS = wordSet('op vanaf sinds rond voor tot na van tussen');
/** Behind these what was had or done from then on may follow at once: "vanaf zijn vierde logopedie". */
const FROM_THEN = wordSet('vanaf sinds');
/** What no thing is called: "op haar negende blijven zitten", "sinds zijn derde woonde hij". */
const VERB = /^\p{Ll}{3,}(?:en|de|te)$/u;
const THINGS = wordSet(
  'leven teken examen wagen keuken gegeven periode ziekte gedachte methode ronde behoefte gemeente einde',
);
/** "vanaf zijn vierde alleen", beside what `endsClause` knows; not "zijn vierde school". */
const GOES_ON = wordSet(
  `levensjaar verjaardag jaar kon ging begon is was werd heeft had als tot door niets weer pas alleen geheel helemaal
  zelfstandig thuis bekend sprak kreeg liep zag bleef sliep de het woont kwam een overleed verhuisd verhuisde gescheiden
  twee drie vier`,
);
const HAD = wordSet(
  `verzuim logopedie fysio fysiotherapie therapie begeleiding medicatie hulp zwemles problemen klachten last moeite
  pleegzorg astma epilepsie diabetes`,
);
const NEXT_WORD = /^\s(\p{L}+)/u;
/** "tussen haar zesde en achtste". */
const AND_ANOTHER =
  /^ en (?:(?:zijn|haar|hun|mijn) )?(?:\p{L}+(?:de|ste)|\d{1,2}(?:e|de|ste))(?!\p{L})/u;
/** "van zijn vierde tot zijn zesde". */
const UNTIL = /^ (?:tot|t\/m)(?!\p{L})/u;
const LONGEST_BEHIND = 40;
/** "d'r tiende verjaardag", "de 80e verjaardag". */
const BIRTHDAY = /^\s?(?:verjaardag|levensjaar)(?!\p{L})/iu;
const OLDEST = 110;
/** "de eerste verjaardag zonder opa" is nobody's own. */
const YOUNGEST_ANYBODY = 3;
const SHORT_OWN = wordSet('n r');

/** Whether no thing is counted behind an ordinal: "op zijn vierde ", not "op zijn vierde school". */
function goesOn(behind: string, moment: string): boolean {
  if (moment === 'van') return UNTIL.test(behind);
  if (endsClause(behind)) return true;
  const next = NEXT_WORD.exec(behind)?.[1]?.toLowerCase() ?? '';
  if (FROM_THEN.has(moment) && HAD.has(next)) return true;
  return GOES_ON.has(next) || (VERB.test(next) && !THINGS.has(next));
}

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
  const moment = wordAt(tokens, index - (short ? 3 : 2));
  if (number > OLDEST || !own || !MOMENTS.has(moment)) return undefined;
  const other = moment === 'tussen' ? AND_ANOTHER.exec(behind)?.[0] : '';
  if (other === undefined || !goesOn(behind.slice(other.length), moment)) return undefined;
  return { end, confidence: CONFIDENCE };
}
