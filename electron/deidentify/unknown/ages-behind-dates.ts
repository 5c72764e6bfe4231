/** Ages in lists of birthdays: "Sem 3 jan wordt 5", "Aya 8/3 (6)". */
import { isOpenBefore } from './class-brackets';
import { textFrom, textUpTo } from './text-near';
import type { Spot } from './spot';

const BIRTHDAYS = /jarig|verjaar|(?<!\p{L})wordt (?:\d|ie|hij|ze|zij)|trakte/iu;
const FAR_BEFORE = 300;
const NEAR_BEHIND = 30;
/** "wordt 5", ", 6)", "ook!! 6", "(geen grap) 6"; the number ends there. */
const BEHIND = /^([^\d\n:€]{0,24}?)(\d{1,2})(?=\s{0,2}(?:$|[\n;)|]|[,.!](?!\d)))/u;
/** "Ze is van 3 maart 2016, dus 9.", "Sem (3-3-2016, 9)". */
const SO_OLD = /^,? (?:dus|nu|is nu|dus nu|inmiddels) $/iu;
const OF_ELSE =
  /(?<!\p{L})(?:groep|gr|lokaal|kamer|om|klas|week|nr|rit|bus|les|met|tot|en|t\/m|van|nog|uitgenodigd|voor|ongeveer)(?!\p{L})|[-/–]\s?$/iu;
const YOUNGEST = 1;
const OLDEST_CHILD = 19;
const CONFIDENCE = 0.75;

function ageBehind(text: string, { start, end }: Spot): Spot | undefined {
  const found = BEHIND.exec(textFrom(text, end, NEAR_BEHIND));
  if (!found) return undefined;
  const [all, between = '', number = ''] = found;
  const years = Number(number);
  if (OF_ELSE.test(between) || years < YOUNGEST) return undefined;
  const near = textUpTo(text, start, FAR_BEFORE) + textFrom(text, end, NEAR_BEHIND);
  const bracketed = between === ', ' && text[end + all.length] === ')' && isOpenBefore(text, start);
  if (!bracketed && !SO_OLD.test(between)) {
    if (!BIRTHDAYS.test(near) || (years > OLDEST_CHILD && !/wordt/iu.test(between)))
      return undefined;
  }
  const from = end + all.length - number.length;
  return { start: from, end: end + all.length, tag: 'AGE', reason: 'age', confidence: CONFIDENCE };
}

/** The ages that stand behind days on which somebody has his birthday. */
export function agesBehindDates(text: string, spots: readonly Spot[]): readonly Spot[] {
  return spots
    .filter(({ tag }) => tag === 'DATE')
    .map((spot) => ageBehind(text, spot))
    .filter((spot) => spot !== undefined);
}
