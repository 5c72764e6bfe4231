import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { ErrorNote } from '../../ui/ErrorNote';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { attachmentTexts } from './texts';
import { usePdf, usePdfPage } from './use-pdf';
import { useZoom } from './use-zoom';
import { ZoomBar } from './ZoomBar';
import classes from './Attachments.module.css';

/** A PDF, one page at a time. Page Up and Page Down turn pages, + and - change the size. */
export function PdfView({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [number, setNumber] = useState(1);
  const zoom = useZoom();
  const { document, failed } = usePdf(bytes);
  const page = usePdfPage({ document, canvas, number, factor: zoom.factor });
  const pages = document?.numPages ?? 0;

  const turn = (by: 1 | -1): void => setNumber(Math.min(pages, Math.max(1, number + by)));
  const onKeyDown = (event: KeyboardEvent): void => {
    zoom.onKeyDown(event);
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    turn(event.key === 'PageDown' ? 1 : -1);
  };

  if (failed || page.failed) {
    return <ErrorNote what={attachmentTexts.damaged} safe={null} next={attachmentTexts.damagedText} />;
  }
  return (
    <div onKeyDown={onKeyDown}>
      <div className={classes.bar}>
        <div className={classes.group}>
          <Button variant="default" disabled={number <= 1} onClick={() => turn(-1)}>
            {attachmentTexts.previousPage}
          </Button>
          <span className={classes.figure} role="status">
            {pages > 0 && attachmentTexts.page(number, pages)}
          </span>
          <Button variant="default" disabled={number >= pages} onClick={() => turn(1)}>
            {attachmentTexts.nextPage}
          </Button>
        </div>
        <ZoomBar zoom={zoom} />
      </div>
      <div
        className={classes.stage}
        tabIndex={0}
        role="group"
        aria-label={attachmentTexts.pageText(number)}
      >
        <canvas ref={canvas} aria-hidden="true" />
        <VisuallyHidden>{page.text}</VisuallyHidden>
      </div>
    </div>
  );
}
