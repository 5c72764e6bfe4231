import { isVerb } from '../verbs';
import { wordSet } from './word-set';

/** Marks behind which nothing is counted: "hij is 8, ", "8)", "8\n". */
const MARK = /^\s{0,3}(?:[,;:()!?|\]"“”’…–—/]|\.(?!\d)|\n|$)|^ - /u;
const NEXT_WORD = /^\s{1,2}(\p{L}+)/u;
/** Small words with which something new begins: nobody counts these. */
const SMALL = wordSet(
  `en maar dus of in op bij net hoor he want als toen nu geworden dan die dat ie hij zij ze ik je jij we wij ook nog
  toch al geen niet met zonder van voor naar uit aan om omdat terwijl zodat sinds juf meester mam mama pap papa
  echt eh euh uh ja nee sorry gewoon trouwens misschien volgens tegen waar wie wat hoe nou zo er daar hier zijn haar
  hun mijn onze sommige samen einde binnenkort straks vandaag morgen gisteren trakteren volgende komende denk geloof
  gelukkig eigenlijk helaas beiden allebei punt komma en/of zei zeg hou doe ga ben`,
);
const PARTICIPLE = /^ge\p{L}{2,}(?:t|d|en)$/u;
/** What is counted, though it looks like a verb. */
const COUNTED = wordSet(
  'minuut punt maart kind gram procent part plaat beurt sport kwart soort gezinnen gedichten',
);

/**
 * Whether nothing is counted behind a number: the clause ends there or goes on with a verb or a small word.
 * @param behind what stands behind it, some twenty characters
 */
export function endsClause(behind: string): boolean {
  if (MARK.test(behind)) return true;
  const next = NEXT_WORD.exec(behind)?.[1]?.toLowerCase().replaceAll(/[èé]/gu, 'e');
  if (next === undefined) return false;
  return SMALL.has(next) || (!COUNTED.has(next) && (isVerb(next) || PARTICIPLE.test(next)));
}
