import { Button } from '@mantine/core';
import type { Attachment } from '../../../electron/contract/notes';
import { IconPaperclip } from '../../ui/icons/icons';
import { attachmentTexts } from './texts';
import classes from './Attachments.module.css';

type AttachmentButtonsProps = {
  readonly attachments: readonly Attachment[];
  /** The name as it may be shown, or null while it is being masked. */
  readonly shown: (text: string) => string | null;
  readonly onOpen: (attachment: Attachment) => void;
};

/** The attachments of a note, each a button that opens it. */
export function AttachmentButtons({ attachments, shown, onOpen }: AttachmentButtonsProps) {
  if (attachments.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={attachmentTexts.ofNote}>
      {attachments.map((attachment) => (
        <li key={attachment.id}>
          <Button
            variant="default"
            leftSection={<IconPaperclip />}
            onClick={() => onOpen(attachment)}
          >
            {shown(attachment.fileName) ?? '…'}
          </Button>
        </li>
      ))}
    </ul>
  );
}
