import type { ReactNode } from 'react';
import { ApiError } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { ErrorNote } from '../../ui/ErrorNote';
import { refusalText } from './refusal-texts';
import { importTexts } from './texts';

type ImportFailureProps = { readonly error: unknown; readonly action?: ReactNode };

/** What a call of an import threw: what happened (with the line), that nothing changed, what to do. */
export function ImportFailure({ error, action }: ImportFailureProps) {
  if (error === null || error === undefined) return null;
  const refusal = error instanceof ApiError ? refusalText(error.code, error.details) : null;
  if (refusal === null) return <CodeNote error={error} action={action} />;
  return (
    <ErrorNote
      what={refusal.what}
      safe={importTexts.nothingChanged}
      next={refusal.next}
      action={action}
    />
  );
}
