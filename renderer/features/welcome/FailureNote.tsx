import { ErrorNote } from '../../ui/ErrorNote';
import type { Failure } from './use-call';
import { vaultErrorText } from './vault-error-texts';

/** A call that failed, as its Dutch sentence; announced. */
export function FailureNote({ failure }: { readonly failure: Failure | null }) {
  if (failure === null) return null;
  const { title, text } = vaultErrorText(failure.code);
  return <ErrorNote what={title} safe={null} next={text} />;
}
