import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { OpenedArchive } from '../../../electron/contract/exchange';
import type { SchoolId } from '../../../electron/contract/ids';
import type { ReceivedHandover } from '../../../electron/contract/receiving';
import { useGo } from '../../app/navigation';
import { useSchoolId } from '../../app/school';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconInbox } from '../../ui/icons/icons';
import { Page } from '../../ui/Page';
import { doneTexts } from './done-texts';
import { HandoverPreview } from './HandoverPreview';
import { OtherKinds } from './OtherKinds';
import { PickFile } from './PickFile';
import { ReceivedDone } from './ReceivedDone';
import { ReceivedList } from './ReceivedList';
import { receivingTexts as texts } from './texts';
import { UnlockFile } from './UnlockFile';
import { useCloseFile } from './use-receiving';
import type { LockedFile } from './use-receiving';

/** Where the receiving stands. Nothing of it outlives the screen; the vault process holds the opened file. */
type Stage =
  | { readonly kind: 'pick' }
  | { readonly kind: 'locked'; readonly picked: LockedFile }
  | { readonly kind: 'opened'; readonly opened: OpenedArchive }
  | { readonly kind: 'done'; readonly received: ReceivedHandover };

/** A file of another vault: opened, looked through, taken over. */
export function ReceivingScreen() {
  const schoolId = useSchoolId();
  const go = useGo();
  return schoolId === null ? (
    <Page title={texts.title}>
      <EmptyState
        icon={IconInbox}
        title={texts.noSchoolTitle}
        text={texts.noSchoolText}
        action={<Button onClick={() => go('/import')}>{texts.toImport}</Button>}
      />
    </Page>
  ) : (
    <ReceivingIn key={schoolId} schoolId={schoolId} />
  );
}

function ReceivingIn({ schoolId }: { readonly schoolId: SchoolId }) {
  const [stage, setStage] = useState<Stage>({ kind: 'pick' });
  const start = (): void => setStage({ kind: 'pick' });
  const onSaved = (received: ReceivedHandover): void => setStage({ kind: 'done', received });
  useCloseFile(stage.kind === 'opened' ? stage.opened.id : null);

  // A new step is a new page to who doesn't see it: the focus goes to its heading.
  const shown = useRef(stage.kind);
  useEffect(() => {
    if (shown.current === stage.kind) return;
    shown.current = stage.kind;
    if (stage.kind !== 'locked') document.querySelector<HTMLElement>('#page-title')?.focus();
  }, [stage.kind]);

  return (
    <Page
      title={stage.kind === 'done' ? doneTexts.title : texts.title}
      {...(stage.kind === 'pick' && { lead: texts.lead })}
    >
      {stage.kind === 'pick' && (
        <FormStack>
          <PickFile onPicked={(picked) => setStage({ kind: 'locked', picked })} />
          <ReceivedList schoolId={schoolId} onOpen={onSaved} />
        </FormStack>
      )}
      {stage.kind === 'locked' && (
        <UnlockFile
          picked={stage.picked}
          onOpened={(opened) => setStage({ kind: 'opened', opened })}
          onOther={start}
        />
      )}
      {stage.kind === 'opened' &&
        (stage.opened.kind === 'handover' ? (
          <HandoverPreview
            opened={stage.opened}
            schoolId={schoolId}
            onSaved={onSaved}
            onStop={start}
          />
        ) : (
          <OtherKinds opened={stage.opened} onOther={start} />
        ))}
      {stage.kind === 'done' && (
        <ReceivedDone received={stage.received} schoolId={schoolId} onAgain={start} />
      )}
    </Page>
  );
}
