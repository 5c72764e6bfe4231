// Threat: what stands here must not tell whether there is a record under the meldcode. It is the same for every
// file, and reads nothing.
import type { CaseFileId } from '../../../electron/contract/ids';
import { Callout } from '../../ui/Callout';
import { Link } from '../../ui/Link';
import classes from './Signals.module.css';
import { reportingCodeNoteTexts as texts } from './texts';

/** Where suspected child abuse goes, which is no ordinary signal. */
export function ReportingCodeNote({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  return (
    <Callout
      title={texts.title}
      action={
        <Link href={`/dossiers/${caseFileId}/meldcode`} className={classes.link}>
          {texts.open}
        </Link>
      }
    >
      {texts.text}
    </Callout>
  );
}
