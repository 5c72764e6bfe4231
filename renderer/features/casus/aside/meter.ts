/** The meter as the screen draws it. Pure. */
import type { CasusMeter } from '../../../../electron/contract/casus-meter';
import type { Tone } from '../../../ui/tone';

/**
 * How full the bar is, 0 to 1: by a logarithm, since from 40 to 20 pupils says as much less as from 4
 * to 2. One pupil is full; the whole school is empty.
 */
export const fillOf = (
  matching: number,
  { population }: Pick<CasusMeter, 'population'>,
): number => {
  if (matching <= 1 || population <= 1) return 1;
  return Math.max(0, 1 - Math.log(matching) / Math.log(population));
};

/** Below the minimum it needs action; up to twice as many it is near. */
export const toneOf = ({ matching, minimum }: CasusMeter): Tone => {
  if (matching < minimum) return 'coral';
  return matching < 2 * minimum ? 'amber' : 'moss';
};
