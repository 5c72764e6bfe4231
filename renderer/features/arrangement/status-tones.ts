import type { ArrangementStatus } from '../../../electron/contract/arrangement';
import type { Tone } from '../../ui/tone';

export const statusTones: Readonly<Record<ArrangementStatus, Tone>> = {
  writing: 'amber',
  submitted: 'petrol',
  granted: 'moss',
  partly: 'moss',
  refused: 'neutral',
  withdrawn: 'neutral',
};
