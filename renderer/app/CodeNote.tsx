import type { ReactNode } from 'react';
import { ErrorNote } from '../ui/ErrorNote';
import { codeOf } from './api';
import { errorText } from './error-texts';

type CodeNoteProps = { readonly error: unknown; readonly action?: ReactNode };

/** Whatever a call threw, as its Dutch sentence. */
export function CodeNote({ error, action }: CodeNoteProps) {
  const { title, text } = errorText(codeOf(error));
  return <ErrorNote what={title} safe={null} next={text} action={action} />;
}
