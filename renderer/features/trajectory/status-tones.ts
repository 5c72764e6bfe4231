import type { TrajectoryStatus } from '../../../electron/contract/trajectory-record';
import type { Tone } from '../../ui/tone';

export const statusTones: Readonly<Record<TrajectoryStatus, Tone>> = {
  preparing: 'amber',
  running: 'petrol',
  ended: 'moss',
};
