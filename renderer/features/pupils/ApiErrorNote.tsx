import type { ReactNode } from 'react';
import { CodeNote } from '../../app/CodeNote';

type ApiErrorNoteProps = { readonly error: unknown; readonly action?: ReactNode };

/** The sentence for whatever a call threw; nothing when there was no error. */
export function ApiErrorNote({ error, action }: ApiErrorNoteProps) {
  if (error === null || error === undefined) return null;
  return <CodeNote error={error} action={action} />;
}
