import { Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { SchoolId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { usePrivacy } from '../../app/privacy';
import { keys } from '../../app/query';
import { useSchoolId } from '../../app/school';
import type { DraftPlace } from '../../app/use-draft';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { Callout } from '../../ui/Callout';
import { emptyQuickNote, quickNoteOfDraft } from './quick-note-form';
import { QuickNoteFormView } from './QuickNoteFormView';
import { noteTexts, quickTexts } from './texts';

type QuickNoteDialogProps = { readonly opened: boolean; readonly onClose: () => void };

/** Ctrl+N, from anywhere: a note in a file of choice. What isn't saved waits here as a draft. */
export function QuickNoteDialog({ opened, onClose }: QuickNoteDialogProps) {
  const schoolId = useSchoolId();
  const { hidden } = usePrivacy();
  return (
    <Modal opened={opened} onClose={onClose} title={quickTexts.title} size="lg">
      {hidden && (
        <Callout kind="info" title={noteTexts.namesHiddenTitle}>
          {noteTexts.namesHidden}
        </Callout>
      )}
      {!hidden && schoolId === null && <p>{quickTexts.noFiles}</p>}
      {opened && !hidden && schoolId !== null && (
        <QuickNote key={schoolId} schoolId={schoolId} onDone={onClose} />
      )}
    </Modal>
  );
}

type QuickNoteProps = { readonly schoolId: SchoolId; readonly onDone: () => void };

function QuickNote({ schoolId, onDone }: QuickNoteProps) {
  const { data: files } = useQuery({
    queryKey: keys.caseFiles(schoolId),
    queryFn: () => valueOf(api.caseFiles.list({ schoolId })),
  });
  const open = useMemo(() => files?.filter(({ status }) => status === 'active'), [files]);
  // A draft of one school never opens in another: the school is its target.
  const place = useMemo<DraftPlace>(
    () => ({ kind: 'quickNote', caseFileId: null, targetId: schoolId }),
    [schoolId],
  );
  const stored = useStoredDraft(place);
  if (open === undefined || stored === undefined) return null;
  if (open.length === 0) return <p>{quickTexts.noFiles}</p>;
  const ids = open.map(({ id }) => id);
  const initial = stored === null ? emptyQuickNote : quickNoteOfDraft(stored.payload, ids);
  return (
    <QuickNoteFormView
      files={open}
      place={place}
      initial={initial}
      restoredAt={stored !== null && initial.text !== '' ? stored.updatedAt : null}
      onDone={onDone}
    />
  );
}
