/** Ages in the lines of a form that list a family: "vader: Emre – 44", "Kinderen: Mila – 9; Deniz – 12". */
import type { Spot } from './spot';

/** "Vader:", "- Broers en zussen:", "Gezinssamenstelling:". */
const FAMILY =
  /^[ \t]*(?:[-–•*] ?)?(?:vader|moeder|ouders?|stief\p{L}+|pleeg\p{L}+|opa|oma|kinderen|kind|broers?|zus(?:sen)?|broertjes?|zusjes?|gezin|gezinsleden|gezinssamenstelling)(?: ?(?:en|\/|\+) ?\p{L}{2,12}){0,2}(?: ?\d)?(?: ?\([^()\n]{0,24}\))? ?:(.{1,160})/gimu;
/** "Mila – 9;", "Teun 6,", "Emre, 44 jaar". */
const MEMBER =
  /(?:\p{Lu}\p{L}+(?: \p{L}+){0,3})(?: ?[–-] | |, )(\d{1,2})(?: ?(?:jaar|jr)\.?)?(?=\s{0,2}(?:[;,)]|en |$))/gu;
const CONFIDENCE = 0.75;

/** The ages behind the names in a line that lists a family. Takes time linear in the text. */
export function agesInFamilies(text: string): readonly Spot[] {
  const found: Spot[] = [];
  for (const line of text.matchAll(FAMILY)) {
    const members = line[1] ?? '';
    const at = line.index + line[0].length - members.length;
    for (const member of members.matchAll(MEMBER)) {
      const [all, number = ''] = member;
      const start = at + member.index + all.lastIndexOf(number);
      const end = at + member.index + all.length;
      found.push({ start, end, tag: 'AGE', reason: 'age', confidence: CONFIDENCE });
    }
  }
  return found;
}
