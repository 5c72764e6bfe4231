/** When an answer says something. Pure. */
import type { CasusAnswerRecord } from './consultation-records';

/** To be reachable alone answers nothing. */
export const isEmptyAnswer = ({ recognise, workedHere, wouldTry }: CasusAnswerRecord): boolean =>
  [recognise, workedHere, wouldTry].every((text) => text.trim() === '');
