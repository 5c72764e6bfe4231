import { handoverParts } from '../../../electron/contract/handover-parts';
import type { HandoverProfileContent } from '../../../electron/contract/handover';
import type { Candidate } from '../../../electron/features/handover/rules/handover-item';

export const candidate = (change: Partial<Candidate> = {}): Candidate => ({
  part: 'noteObservations',
  id: 'note-1',
  title: 'Observatie',
  on: '2025-11-10',
  characters: 100,
  bytes: 0,
  never: false,
  secretAddress: false,
  otherChild: false,
  specialCategory: false,
  ...change,
});

export const everyPart = handoverParts.filter((part) => part !== 'privateWorkingNotes');

type Allowed = Pick<HandoverProfileContent, 'parts' | 'specialCategories'>;

/** A profile that lets everything along, but what is asked for. */
export const allowing = (change: Partial<Allowed> = {}): Allowed => ({
  parts: [...everyPart],
  specialCategories: true,
  ...change,
});
