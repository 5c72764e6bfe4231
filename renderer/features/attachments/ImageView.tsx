import { useEffect, useState } from 'react';
import type { Attachment } from '../../../electron/contract/notes';
import { ErrorNote } from '../../ui/ErrorNote';
import { attachmentTexts } from './texts';
import { useZoom } from './use-zoom';
import { ZoomBar } from './ZoomBar';
import classes from './Attachments.module.css';

type ImageViewProps = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly attachment: Attachment;
};

/** A picture from memory, by an address that dies with this component. */
export function ImageView({ bytes, attachment }: ImageViewProps) {
  const { mediaType, fileName } = attachment;
  const [url, setUrl] = useState<string | null>(null);
  const [broken, setBroken] = useState(false);
  const zoom = useZoom();

  useEffect(() => {
    const made = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [bytes, mediaType]);

  if (broken) {
    return <ErrorNote what={attachmentTexts.damaged} safe={null} next={attachmentTexts.damagedText} />;
  }
  return (
    <div onKeyDown={zoom.onKeyDown}>
      <div className={classes.bar}>
        <ZoomBar zoom={zoom} />
      </div>
      <div className={classes.stage} tabIndex={0} role="group" aria-label={attachmentTexts.image(fileName)}>
        {url !== null && (
          <img
            src={url}
            alt={attachmentTexts.image(fileName)}
            style={{ width: `${zoom.factor * 100}%` }}
            onError={() => setBroken(true)}
          />
        )}
      </div>
    </div>
  );
}
