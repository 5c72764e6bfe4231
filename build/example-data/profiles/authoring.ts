import type { ExampleGuardian, ExampleNote } from '../types';

/** A note as an author writes it: what is empty may be left out. */
type NoteDraft = Pick<ExampleNote, 'kind' | 'title' | 'day' | 'time' | 'tags'> &
  Partial<Pick<ExampleNote, 'observation' | 'interpretation' | 'body'>>;

export function note(draft: NoteDraft): ExampleNote {
  return { observation: '', interpretation: '', body: '', ...draft };
}

type GuardianDraft = Pick<
  ExampleGuardian,
  'relation' | 'firstName' | 'lastName' | 'phone' | 'email' | 'address'
> &
  Partial<ExampleGuardian>;

/** A guardian with custody, right to information and Dutch as language, unless said otherwise. */
export function guardian(draft: GuardianDraft): ExampleGuardian {
  return {
    prefix: '',
    custody: true,
    rightToInformation: true,
    secretAddress: false,
    language: 'Nederlands',
    ...draft,
  };
}
