import type { CaseFile } from '../../../electron/contract/case-files';
import type { CaseFileId, OppId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { useCaseFile, useMarkOpened } from '../case-files/use-case-files';
import classes from './Editor.module.css';
import { OppEditor } from './OppEditor';
import { oppTexts as texts } from './texts';
import { useOpp } from './use-opp';

type OppScreenProps = { readonly caseFileId: CaseFileId; readonly oppId: OppId };

/** An OPP has the window to itself: its text, and beside it what is checked, printed and done. */
export function OppScreen({ caseFileId, oppId }: OppScreenProps) {
  const { data: file } = useCaseFile(caseFileId);
  const { data: opp, error } = useOpp(oppId);
  const name = useName(file);
  useMarkOpened(caseFileId);
  return (
    <div className={classes.page}>
      <Link href={`/dossiers/${caseFileId}/opp`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      {error !== null && opp === undefined && <CodeNote error={error} />}
      {opp !== undefined && file !== undefined && (
        <OppEditor key={opp.id} opp={opp} name={name} archived={file.status === 'archived'} />
      )}
    </div>
  );
}

const useName = (file: CaseFile | undefined): string => {
  const { nameOf } = usePrivacy();
  if (file === undefined) return '';
  const { codeName, pupil } = file;
  const pupilName = displayNameOf(pupil.name);
  return nameOf({ codeName, pupilName: pupilName === '' ? codeName : pupilName });
};
