import { codeOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { ErrorNote } from '../../../ui/ErrorNote';
import { releaseTexts as texts } from './texts';

/** Why a version did not leave; a name that has become known since is told with the way on. */
export function ExportFailure({ error }: { readonly error: unknown }) {
  if (codeOf(error) !== 'IDENTITY_LEFT') return <CodeNote error={error} />;
  return <ErrorNote what={texts.knownSince} safe={null} next={texts.knownSinceText} />;
}
