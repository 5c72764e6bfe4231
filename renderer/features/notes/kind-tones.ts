import type { NoteKind } from '../../../electron/contract/notes';
import type { Tone } from '../../ui/tone';

/** The tag's colour per kind; the word says the same. */
export const kindTones: Readonly<Record<NoteKind, Tone>> = {
  observation: 'moss',
  classVisit: 'moss',
  conversation: 'violet',
  phone: 'violet',
  email: 'violet',
  meeting: 'petrol',
  test: 'amber',
  other: 'neutral',
};
