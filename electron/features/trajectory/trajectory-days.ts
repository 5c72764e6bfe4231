import { CodedError } from '../../contract/coded-error';
import type { OpenContext } from '../context';
import { today } from '../days';
import type { StoredTrajectory } from './trajectory-repository';

/**
 * What was done in a trajectory can't lie before its week 0, nor in the days to come.
 * @throws CodedError INVALID_INPUT
 */
export const requireDoneOn = (
  { clock }: OpenContext,
  { mondays }: Pick<StoredTrajectory, 'mondays'>,
  on: string,
): void => {
  const [first = on] = mondays ?? [];
  if (on > today(clock) || on < first) throw new CodedError('INVALID_INPUT');
};
