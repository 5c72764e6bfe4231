import { useState } from 'react';
import type { CaseFile } from '../../../electron/contract/case-files';
import type { OutputOf } from '../../../electron/contract/contract';
import type { accessRequests } from '../../../electron/contract/access-requests';
import type { AccessRequestId, CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { IconArrowLeft } from '../../ui/icons/icons';
import { Link } from '../../ui/Link';
import { SaveState } from '../../ui/SaveState';
import { useCaseFile } from '../case-files/use-case-files';
import classes from './Access.module.css';
import { AccessHead } from './AccessHead';
import { AccessLists } from './AccessLists';
import { LetterPart } from './LetterPart';
import { PagesDialog } from './PagesDialog';
import { accessTexts as texts } from './texts';
import { useComposedAccess } from './use-access-requests';
import { useAccessWork } from './use-access-work';

type AccessRequestScreenProps = {
  readonly caseFileId: CaseFileId;
  readonly requestId: AccessRequestId;
};

/** One guardian who asked to see the file: the term, what goes and what stays, the letter, the pages. */
export function AccessRequestScreen({ caseFileId, requestId }: AccessRequestScreenProps) {
  const { data: file } = useCaseFile(caseFileId);
  const { data: composed, error } = useComposedAccess(requestId);
  return (
    <div className={classes.page}>
      <Link href={`/dossiers/${caseFileId}/ouders`} className={classes.back}>
        <IconArrowLeft size={18} /> {texts.back}
      </Link>
      {error !== null && composed === undefined && <CodeNote error={error} />}
      {composed !== undefined && file !== undefined && (
        <Composed key={composed.request.id} file={file} composed={composed} />
      )}
    </div>
  );
}

type ComposedProps = {
  readonly file: CaseFile;
  readonly composed: OutputOf<(typeof accessRequests)['accessRequests.compose']>;
};

function Composed({ file, composed }: ComposedProps) {
  const { request, items, shownHash } = composed;
  const { hidden } = usePrivacy();
  const changes = useAccessWork(request);
  const [looking, setLooking] = useState(false);
  const guardian = file.guardians.find(({ id }) => id === request.guardianId);
  const right = guardian?.rightToInformation;
  const { state, failure } = changes.kept;
  const look = (): void => {
    void changes.flush().then((saved) => {
      if (saved) setLooking(true);
    });
  };
  return (
    <div className={classes.stack}>
      <AccessHead request={request} onLook={look} />
      {guardian === undefined && (
        <Callout kind="warn">
          <p>{texts.gone}</p>
        </Callout>
      )}
      {right !== undefined && right !== 'yes' && (
        <Callout kind="warn">
          <p>{texts.rights[right]}</p>
        </Callout>
      )}
      <AccessLists request={request} items={items} changes={changes} />
      {hidden ? (
        <p className={classes.quiet}>{texts.hidden}</p>
      ) : (
        <LetterPart request={request} changes={changes} />
      )}
      <SaveState
        text={state === 'saved' ? texts.saved : state === 'failed' ? texts.waiting : ''}
        saved={state === 'saved'}
      />
      {failure !== null && <CodeNote error={failure} />}
      {looking && (
        <PagesDialog request={request} shownHash={shownHash} onClose={() => setLooking(false)} />
      )}
    </div>
  );
}
