/** Words of a request's cycle, the same on the screen and on paper. Pure. */
import type { AimResult, ArrangementStatus, DecisionOutcome } from './arrangement';

export const arrangementStatusWords: Readonly<Record<ArrangementStatus, string>> = {
  writing: 'in voorbereiding',
  submitted: 'ingediend',
  granted: 'toegekend',
  partly: 'deels toegekend',
  refused: 'afgewezen',
  withdrawn: 'ingetrokken',
};

export const decisionWords: Readonly<Record<DecisionOutcome, string>> = {
  granted: 'Toegekend',
  partly: 'Deels toegekend',
  refused: 'Afgewezen',
  withdrawn: 'Ingetrokken',
};

export const aimResultWords: Readonly<Record<AimResult, string>> = {
  reached: 'bereikt',
  partly: 'deels bereikt',
  not: 'niet bereikt',
};

/** Whether something was given: only then there is an end, and something to look back on. */
export const isGranted = (status: ArrangementStatus): boolean =>
  status === 'granted' || status === 'partly';
