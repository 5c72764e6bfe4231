import { Button, Modal } from '@mantine/core';
import { lazy, Suspense, useMemo } from 'react';
import type { Attachment } from '../../../electron/contract/notes';
import { errorText } from '../../app/error-texts';
import { usePrivacy } from '../../app/privacy';
import { useShown } from '../notes/use-shown';
import { Callout } from '../../ui/Callout';
import { ErrorNote } from '../../ui/ErrorNote';
import { ProgressPanel } from '../../ui/ProgressPanel';
import { byteSize } from './byte-size';
import { ImageView } from './ImageView';
import { attachmentTexts } from './texts';
import { useSaveOutside } from './use-attachment-actions';
import { useAttachmentBytes } from './use-attachment-bytes';
import classes from './Attachments.module.css';

const PdfView = lazy(async () => ({ default: (await import('./PdfView')).PdfView }));

type AttachmentViewerProps = {
  readonly attachment: Attachment | null;
  readonly onClose: () => void;
};

/** Shows an attachment from the vault: nothing of it is written to the disk for that. */
export function AttachmentViewer({ attachment, onClose }: AttachmentViewerProps) {
  const names = useMemo(() => (attachment === null ? [] : [attachment.fileName]), [attachment]);
  const shown = useShown(attachment?.caseFileId ?? null, names);
  return (
    <Modal
      opened={attachment !== null}
      onClose={onClose}
      title={attachment === null ? '' : (shown(attachment.fileName) ?? '…')}
      size="min(1100px, 94vw)"
    >
      {attachment !== null && <Content key={attachment.id} attachment={attachment} />}
    </Modal>
  );
}

const isShown = ({ mediaType }: Attachment): boolean => mediaType !== 'application/octet-stream';

function Content({ attachment }: { readonly attachment: Attachment }) {
  const { hidden } = usePrivacy();
  const saveOutside = useSaveOutside();
  // A picture can't be masked: it may hold a name, a face or a signature.
  if (hidden) return <Callout kind="info">{attachmentTexts.hidden}</Callout>;
  const outside = (
    <Button variant="default" onClick={() => void saveOutside(attachment)}>
      {attachmentTexts.saveOutside}
    </Button>
  );
  if (!isShown(attachment)) {
    return (
      <Callout kind="info" action={outside}>
        {attachmentTexts.notShown}
      </Callout>
    );
  }
  return (
    <div className={classes.stack}>
      <Loaded attachment={attachment} />
      <div>{outside}</div>
    </div>
  );
}

function Loaded({ attachment }: { readonly attachment: Attachment }) {
  const { bytes, done, failure } = useAttachmentBytes(attachment);
  if (failure !== null) {
    const { title, text } = errorText(failure);
    return <ErrorNote what={title} next={text} />;
  }
  if (bytes === null) {
    const { byteLength } = attachment;
    return (
      <ProgressPanel
        title={attachmentTexts.loading}
        done={done}
        total={byteLength}
        figure={attachmentTexts.figure(byteSize(done), byteSize(byteLength))}
      />
    );
  }
  if (attachment.mediaType === 'application/pdf') {
    return (
      <Suspense fallback={null}>
        <PdfView bytes={bytes} />
      </Suspense>
    );
  }
  return <ImageView bytes={bytes} attachment={attachment} />;
}
