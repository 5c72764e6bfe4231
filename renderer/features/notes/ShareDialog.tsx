import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import type { PrivateWorkingNote } from '../../../electron/contract/notes';
import { api, valueOf } from '../../app/api';
import { useUnsafeWhile } from '../../app/use-unsafe-while';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { TextArea } from '../../ui/TextArea';
import { uiTexts } from '../../ui/texts';
import { NamesGate } from '../pupils/NamesGate';
import { dayOf } from './moments';
import { editorTexts, noteTexts, privateTexts } from './texts';
import { notify } from './undo-notice';
import { useChange } from './use-note-actions';
import classes from './Notes.module.css';

type ShareDialogProps = {
  readonly note: PrivateWorkingNote | null;
  readonly onClose: () => void;
};

/** Asks in plain words, and shows what will become the note, before a working note loses its status. */
export function ShareDialog({ note, onClose }: ShareDialogProps) {
  return (
    <Modal opened={note !== null} onClose={onClose} title={privateTexts.shareTitle} size="lg">
      {note !== null && <ShareForm key={note.id} note={note} onClose={onClose} />}
    </Modal>
  );
}

function ShareForm({
  note,
  onClose,
}: {
  readonly note: PrivateWorkingNote;
  readonly onClose: () => void;
}) {
  const [observation, setObservation] = useState(note.body);
  const [interpretation, setInterpretation] = useState('');
  const [busy, setBusy] = useState(false);
  useUnsafeWhile(observation !== note.body || interpretation !== '', {
    kind: 'privateWorkingNote',
    caseFileId: note.caseFileId,
    targetId: note.id,
  });
  const change = useChange(note.caseFileId);
  const empty = `${observation}${interpretation}`.trim() === '';

  const share = async (): Promise<void> => {
    setBusy(true);
    const occurredOn = dayOf(new Date(note.createdAt));
    const content = {
      kind: 'other',
      title: '',
      occurredOn,
      occurredAt: null,
      observation: observation.trim(),
      interpretation: interpretation.trim(),
      tags: [],
    } as const;
    const done = await change(() =>
      valueOf(api.privateNotes.share({ id: note.id, content: { ...content, tags: [] } })),
    );
    setBusy(false);
    if (!done) return;
    notify(noteTexts.shared);
    onClose();
  };

  return (
    <>
      <p className={classes.dialogText}>{privateTexts.shareText}</p>
      <NamesGate>
        <FormStack>
          <p>{privateTexts.shareCheck}</p>
          <TextArea
            label={editorTexts.observation}
            description={editorTexts.observationHelp}
            value={observation}
            onChange={(event) => setObservation(event.currentTarget.value)}
          />
          <TextArea
            label={editorTexts.interpretation}
            description={editorTexts.interpretationHelp}
            minRows={2}
            value={interpretation}
            onChange={(event) => setInterpretation(event.currentTarget.value)}
          />
        </FormStack>
        <FormActions>
          <Button color="coral" disabled={empty} loading={busy} onClick={() => void share()}>
            {privateTexts.shareConfirm}
          </Button>
          <Button variant="default" onClick={onClose} data-autofocus>
            {uiTexts.cancel}
          </Button>
        </FormActions>
      </NamesGate>
    </>
  );
}
