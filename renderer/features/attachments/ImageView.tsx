import { useEffect, useRef, useState } from 'react';
import type { Attachment } from '../../../electron/contract/notes';
import { useElementKeys } from '../notes/use-element-keys';
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
  const whole = useRef<HTMLDivElement>(null);
  const image = useRef<HTMLImageElement>(null);
  const [broken, setBroken] = useState(false);
  const zoom = useZoom();
  useElementKeys(whole, zoom.onKey);

  useEffect(() => {
    const url = URL.createObjectURL(new Blob([bytes], { type: mediaType }));
    if (image.current !== null) image.current.src = url;
    return () => URL.revokeObjectURL(url);
  }, [bytes, mediaType]);

  if (broken) {
    return (
      <ErrorNote what={attachmentTexts.damaged} safe={null} next={attachmentTexts.damagedText} />
    );
  }
  return (
    <div ref={whole}>
      <div className={classes.bar}>
        <ZoomBar zoom={zoom} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (axe: scrollable-region-focusable) */}
      <section className={classes.stage} tabIndex={0} aria-label={attachmentTexts.image(fileName)}>
        <img
          ref={image}
          alt={attachmentTexts.image(fileName)}
          style={{ width: `${zoom.factor * 100}%` }}
          onError={() => setBroken(true)}
        />
      </section>
    </div>
  );
}
