import type { CaseFile } from '../../../electron/contract/case-files';
import type { CaseFileId, CasusId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { useCaseFile, useMarkOpened } from '../case-files/use-case-files';
import { CasusGate } from './CasusGate';
import classes from './Gate.module.css';
import { gateTexts as texts } from './texts';
import { useCasus } from './use-casus';

type CasusScreenProps = { readonly caseFileId: CaseFileId; readonly casusId: CasusId };

/** A casus has the window to itself: it bears a label of its own, not the name of its file. */
export function CasusScreen({ caseFileId, casusId }: CasusScreenProps) {
  const { data: file } = useCaseFile(caseFileId);
  const { data: casus, error } = useCasus(casusId);
  useMarkOpened(caseFileId);
  return (
    <div className={classes.page}>
      <Link href={`/dossiers/${caseFileId}/casus`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
        {file !== undefined && <FileName file={file} />}
      </Link>
      {error !== null && <CodeNote error={error} />}
      {casus !== undefined && <CasusGate key={casus.id} casus={casus} />}
    </div>
  );
}

function FileName({ file }: { readonly file: CaseFile }) {
  const { nameOf } = usePrivacy();
  const { codeName, pupil } = file;
  const pupilName = displayNameOf(pupil.name);
  const name = nameOf({ codeName, pupilName: pupilName === '' ? codeName : pupilName });
  return (
    <span className={classes.quiet} data-vault>
      ({name})
    </span>
  );
}
