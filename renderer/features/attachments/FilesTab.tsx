import { ActionIcon, Menu } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { Attachment } from '../../../electron/contract/notes';
import { codeOf } from '../../app/api';
import { errorText } from '../../app/error-texts';
import { usePrivacy } from '../../app/privacy';
import { NotesNotices } from '../notes/NotesNotices';
import { dayOf, shortMoment } from '../notes/moments';
import { useIsArchived } from '../notes/use-notes';
import { useShown } from '../notes/use-shown';
import { EmptyState } from '../../ui/EmptyState';
import { ErrorNote } from '../../ui/ErrorNote';
import { IconDotsVertical, IconFileExport, IconPaperclip, IconTrash } from '../../ui/icons/icons';
import { ListCard, ListRow } from '../../ui/ListCard';
import { Tag } from '../../ui/Tag';
import { AddAttachments } from './AddAttachments';
import { AttachmentViewer } from './AttachmentViewer';
import { byteSize } from './byte-size';
import { attachmentTexts } from './texts';
import { useRemoveAttachment, useSaveOutside } from './use-attachment-actions';
import { useAddAttachments, useAttachments } from './use-attachments';
import classes from './Attachments.module.css';

/** The tab Bestanden: every attachment of the case file, of notes as well. */
export function FilesTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { hidden } = usePrivacy();
  const archived = useIsArchived(caseFileId) === true;
  const { data: files, error } = useAttachments(caseFileId);
  const adding = useAddAttachments({ caseFileId, noteId: null });
  const [viewing, setViewing] = useState<Attachment | null>(null);
  const [today] = useState(() => dayOf(new Date()));
  const names = useMemo(() => (files ?? []).map(({ fileName }) => fileName), [files]);
  const shown = useShown(caseFileId, names);
  const saveOutside = useSaveOutside();
  const remove = useRemoveAttachment(caseFileId);

  if (error !== null) {
    const { title, text } = errorText(codeOf(error));
    return <ErrorNote what={title} next={text} />;
  }
  if (files === undefined) return null;

  const actionsOf = (file: Attachment, name: string) => (
    <Menu position="bottom-end" returnFocus>
      <Menu.Target>
        <ActionIcon aria-label={attachmentTexts.more(name)}>
          <IconDotsVertical />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconFileExport />} onClick={() => void saveOutside(file)}>
          {attachmentTexts.saveOutside}
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash />} onClick={() => void remove(file)}>
          {attachmentTexts.remove}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );

  return (
    <div className={classes.stack}>
      <NotesNotices hidden={hidden} archived={archived} />
      <p>{attachmentTexts.text}</p>
      <AddAttachments {...adding} disabled={hidden || archived} />
      {files.length === 0 && (
        <EmptyState
          icon={IconPaperclip}
          title={attachmentTexts.empty}
          text={attachmentTexts.emptyText}
        />
      )}
      {files.length > 0 && (
        <ListCard label={attachmentTexts.list}>
          {files.map((file) => {
            const name = shown(file.fileName) ?? '…';
            const of = file.noteId === null ? '' : `, ${attachmentTexts.fromNote}`;
            return (
              <ListRow
                key={file.id}
                title={name}
                sub={`${byteSize(file.byteLength)}, ${shortMoment(file.createdAt, today)}${of}`}
                tag={<Tag>{attachmentTexts.types[file.mediaType]}</Tag>}
                onOpen={() => setViewing(file)}
                actions={actionsOf(file, name)}
              />
            );
          })}
        </ListCard>
      )}
      <AttachmentViewer attachment={viewing} onClose={() => setViewing(null)} />
    </div>
  );
}
