import { Button, Modal } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReceivedQuestion } from '../../../../electron/contract/consultation';
import { api } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { keys } from '../../../app/query';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { uiTexts } from '../../../ui/texts';
import { ArchiveProgress } from '../../exchange/ArchiveProgress';
import { LockChoice } from '../../exchange/LockChoice';
import { SenderPrompt } from '../../exchange/SenderPrompt';
import type { ChosenLock } from '../../exchange/LockChoice';
import { useSaveArchive } from '../../exchange/use-save-archive';
import { WrittenDialog } from '../../exchange/WrittenDialog';
import { Problem } from '../ask/FoundNames';
import classes from '../Consultation.module.css';
import { receivedTexts as texts } from '../received-texts';

type MakeAnswerDialogProps = {
  readonly question: ReceivedQuestion;
  readonly onClose: () => void;
};

/** The file that goes back: to the key that came with the question, or with six words. */
export function MakeAnswerDialog({ question, onClose }: MakeAnswerDialogProps) {
  const { id, sender } = question;
  const client = useQueryClient();
  const { hidden } = usePrivacy();
  const hasKey = sender.recipient !== null;
  const [lock, setLock] = useState<ChosenLock | null>(
    hasKey ? { kind: 'sender' } : { kind: 'passphrase' },
  );
  const [missing, setMissing] = useState(false);
  const archive = useSaveArchive<ChosenLock>({
    name: 'antwoord-aan-collega.casuskluis',
    save: (token, chosen) => api.consultation.exportAnswer({ id, token, lock: chosen }),
    onWritten: () => void client.invalidateQueries({ queryKey: keys.receivedQuestions }),
  });
  const start = (): void => {
    setMissing(lock === null);
    if (lock !== null) archive.start(lock);
  };
  if (archive.written !== null) {
    return (
      <WrittenDialog written={archive.written} what={texts.written} onClose={onClose}>
        <p>{texts.next}</p>
      </WrittenDialog>
    );
  }
  return (
    <Modal
      opened={!hidden}
      title={texts.dialogTitle}
      size="lg"
      closeOnEscape={!archive.isWriting}
      onClose={() => {
        if (!archive.isWriting) onClose();
      }}
    >
      <FormStack>
        <p className={classes.quiet}>{texts.dialogLead}</p>
        {hasKey ? (
          <LockChoice value={lock} onChange={setLock} senderKey={{ name: sender.name }} />
        ) : (
          <LockChoice value={lock?.kind === 'sender' ? null : lock} onChange={setLock} />
        )}
        <SenderPrompt />
        {missing && <Problem>{texts.lockMissing}</Problem>}
        {archive.error !== null && <CodeNote error={archive.error} />}
        {archive.isWriting ? (
          <ArchiveProgress job="export" />
        ) : (
          <FormActions>
            <Button onClick={start}>{texts.save}</Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        )}
      </FormStack>
    </Modal>
  );
}
