import { useState } from 'react';
import type { CaseFileId, NoteId } from '../../../electron/contract/ids';
import type { Attachment } from '../../../electron/contract/notes';
import { AddAttachments } from './AddAttachments';
import { AttachmentButtons } from './AttachmentButtons';
import { AttachmentViewer } from './AttachmentViewer';
import { useAddAttachments, useAttachments } from './use-attachments';
import classes from './Attachments.module.css';

type EditorAttachmentsProps = {
  readonly caseFileId: CaseFileId;
  readonly noteId: NoteId | null;
  /** Attachments that a note which doesn't exist yet will get. */
  readonly looseIds: readonly string[];
  readonly onLoose: (id: string) => void;
};

// The editor is closed in the privacy view: names are shown here.
const asIs = (text: string): string => text;

/** The attachments of the note that is being written. They are in the vault at once. */
export function EditorAttachments(props: EditorAttachmentsProps) {
  const { caseFileId, noteId, looseIds, onLoose } = props;
  const { data } = useAttachments(caseFileId);
  const [viewing, setViewing] = useState<Attachment | null>(null);
  const onAdded = ({ id }: Attachment): void => {
    if (noteId === null) onLoose(id);
  };
  const adding = useAddAttachments({ caseFileId, noteId, onAdded });
  const own = (data ?? []).filter(
    (each) => looseIds.includes(each.id) || (noteId !== null && each.noteId === noteId),
  );
  return (
    <div className={classes.stack}>
      <AttachmentButtons attachments={own} shown={asIs} onOpen={setViewing} />
      <AddAttachments {...adding} compact />
      <AttachmentViewer attachment={viewing} onClose={() => setViewing(null)} />
    </div>
  );
}
