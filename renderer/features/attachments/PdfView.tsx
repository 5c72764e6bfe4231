import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useElementKeys } from '../notes/use-element-keys';
import { ErrorNote } from '../../ui/ErrorNote';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { attachmentTexts } from './texts';
import { usePdf, usePdfPage } from './use-pdf';
import { useZoom } from './use-zoom';
import { ZoomBar } from './ZoomBar';
import classes from './Attachments.module.css';

/** A PDF, one page at a time. Page Up and Page Down turn pages, + and - change the size. */
export function PdfView({ bytes }: { readonly bytes: Uint8Array<ArrayBuffer> }) {
  const whole = useRef<HTMLDivElement>(null);
  const [number, setNumber] = useState(1);
  const zoom = useZoom();
  const { document, failed } = usePdf(bytes);
  const { canvas, text, failed: notDrawn } = usePdfPage({ document, number, factor: zoom.factor });
  const pages = document?.numPages ?? 0;

  const turn = (by: 1 | -1): void => setNumber(Math.min(pages, Math.max(1, number + by)));
  useElementKeys(whole, (event) => {
    zoom.onKey(event);
    if (event.key !== 'PageDown' && event.key !== 'PageUp') return;
    event.preventDefault();
    turn(event.key === 'PageDown' ? 1 : -1);
  });

  if (failed || notDrawn) {
    return (
      <ErrorNote what={attachmentTexts.damaged} safe={null} next={attachmentTexts.damagedText} />
    );
  }
  return (
    <div ref={whole}>
      <div className={classes.bar}>
        <div className={classes.group}>
          <Button variant="default" disabled={number <= 1} onClick={() => turn(-1)}>
            {attachmentTexts.previousPage}
          </Button>
          <output className={classes.figure}>
            {pages > 0 && attachmentTexts.page(number, pages)}
          </output>
          <Button variant="default" disabled={number >= pages} onClick={() => turn(1)}>
            {attachmentTexts.nextPage}
          </Button>
        </div>
        <ZoomBar zoom={zoom} />
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard (axe: scrollable-region-focusable) */}
      <section className={classes.stage} tabIndex={0} aria-label={attachmentTexts.pageText(number)}>
        <canvas ref={canvas} aria-hidden="true" />
        <VisuallyHidden>{text}</VisuallyHidden>
      </section>
    </div>
  );
}
