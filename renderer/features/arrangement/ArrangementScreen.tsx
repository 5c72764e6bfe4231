import type { CaseFile } from '../../../electron/contract/case-files';
import type { ArrangementId, CaseFileId } from '../../../electron/contract/ids';
import { displayNameOf } from '../../../electron/contract/person-name';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { useCaseFile, useMarkOpened } from '../case-files/use-case-files';
import classes from './Arrangement.module.css';
import { ArrangementHead } from './ArrangementHead';
import { ReadArrangement } from './ReadArrangement';
import { arrangementTexts as texts } from './texts';
import { useArrangement } from './use-arrangement';
import { WriteArrangement } from './WriteArrangement';

type ArrangementScreenProps = {
  readonly caseFileId: CaseFileId;
  readonly arrangementId: ArrangementId;
};

/** A request has the window to itself: its text, and beside it what is checked, printed and decided. */
export function ArrangementScreen({ caseFileId, arrangementId }: ArrangementScreenProps) {
  const { data: file } = useCaseFile(caseFileId);
  const { data: arrangement, error } = useArrangement(arrangementId);
  const { hidden } = usePrivacy();
  const name = useName(file);
  useMarkOpened(caseFileId);
  const archived = file?.status === 'archived';
  const writes = arrangement?.status === 'writing' && !hidden && !archived;
  return (
    <div className={classes.page}>
      <Link href={`/dossiers/${caseFileId}/arrangement`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      {error !== null && arrangement === undefined && <CodeNote error={error} />}
      {arrangement !== undefined && file !== undefined && (
        <>
          <ArrangementHead arrangement={arrangement} name={name} archived={archived} />
          {writes ? (
            // Another copy of the profile is another form.
            <WriteArrangement
              key={`${arrangement.id} ${arrangement.profileRevision}`}
              arrangement={arrangement}
            />
          ) : (
            <ReadArrangement arrangement={arrangement} archived={archived} />
          )}
        </>
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
