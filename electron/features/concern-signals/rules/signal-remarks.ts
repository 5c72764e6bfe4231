/** What stands out in signals, said with care: never a diagnosis, never a score. All of it is custom. Pure. */
import dayjs from 'dayjs';
import { signalDomains } from '../../../contract/concern-signals';
import { signalsTexts as texts } from '../signals-texts';
import type { SignalPoint } from './signal-periods';

/** Custom (issue 5, section 3): several in one domain within six weeks; two may still be chance. */
const SEVERAL = 3;
const SIX_WEEKS_IN_DAYS = 42;
/** Of how many the last ones are looked at for a rise. */
const LAST = 3;

const within = (from: string, to: string): boolean =>
  dayjs(to).diff(dayjs(from), 'day') < SIX_WEEKS_IN_DAYS;

/** The most signals within six weeks; of equals the latest. */
const fullest = (days: readonly string[]): readonly string[] =>
  days
    .map((from) => days.filter((day) => day >= from && within(from, day)))
    .reduce((best, run) => (run.length >= best.length ? run : best), []);

const several = (domain: SignalPoint['domain'], points: readonly SignalPoint[]): string[] => {
  const run = fullest(points.map(({ on }) => on));
  const [from, to] = [run.at(0), run.at(-1)];
  if (run.length < SEVERAL || from === undefined || to === undefined) return [];
  return [texts.several(run.length, domain, from, to)];
};

const rising = (domain: SignalPoint['domain'], points: readonly SignalPoint[]): string[] => {
  const last = points.slice(-LAST).map(({ intensity }) => intensity);
  const [first, end] = [last.at(0), last.at(-1)];
  if (last.length < LAST || first === undefined || end === undefined) return [];
  const neverDown = last.every((value, at) => at === 0 || value >= (last[at - 1] ?? value));
  return neverDown && end > first ? [texts.rising(LAST, domain)] : [];
};

/**
 * One sentence for each thing: several signals in a domain within six weeks, a rise, parents who were not told
 * ("beter 10 keer te veel dan 1 keer te weinig": S3, ouders-en-omgeving).
 * @param points oldest first
 */
export const signalRemarks = (points: readonly SignalPoint[]): string[] => {
  const byDomain = signalDomains.flatMap((domain) => {
    const own = points.filter((point) => point.domain === domain);
    return [...several(domain, own), ...rising(domain, own)];
  });
  const untold = points.filter(({ guardiansInformedOn }) => guardiansInformedOn === null).length;
  return [...byDomain, ...(untold === 0 ? [] : [texts.uninformed(untold)])];
};
