import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf } from './pdf-document';

export type PdfState = {
  readonly document: PDFDocumentProxy | null;
  readonly failed: boolean;
};

/** Opens a PDF for as long as the component is there. */
export const usePdf = (bytes: Uint8Array<ArrayBuffer>): PdfState => {
  const [state, setState] = useState<PdfState>({ document: null, failed: false });
  useEffect(() => {
    let stopped = false;
    const { task, close } = openPdf(bytes);
    task.promise.then(
      (document) => !stopped && setState({ document, failed: false }),
      () => !stopped && setState({ document: null, failed: true }),
    );
    return () => {
      stopped = true;
      close();
    };
  }, [bytes]);
  return state;
};

type PageOptions = {
  readonly document: PDFDocumentProxy | null;
  readonly number: number;
  readonly factor: number;
};

/** Draws a page. @returns the canvas for it, its text for a screen reader, and whether it failed */
export const usePdfPage = ({ document, number, factor }: PageOptions) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [text, setText] = useState('');
  const [failedAt, setFailedAt] = useState<number | null>(null);
  useEffect(() => {
    if (document === null) return undefined;
    let stop = (): void => undefined;
    let stopped = false;
    const draw = async (): Promise<void> => {
      const page = await document.getPage(number);
      const element = canvas.current;
      if (stopped || element === null) return;
      const sharpness = globalThis.devicePixelRatio;
      const viewport = page.getViewport({ scale: factor * PAGE_SCALE * sharpness });
      element.width = Math.floor(viewport.width);
      element.height = Math.floor(viewport.height);
      element.style.width = `${Math.floor(viewport.width / sharpness)}px`;
      const drawing = page.render({ canvas: element, viewport });
      stop = () => drawing.cancel();
      const { items } = await page.getTextContent();
      if (!stopped) setText(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      await drawing.promise;
    };
    draw().catch(() => !stopped && setFailedAt(number));
    return () => {
      stopped = true;
      stop();
    };
  }, [document, number, factor]);
  return { canvas, text, failed: failedAt === number };
};

/** A4 at 96 dots an inch is 72 of PDF's points an inch larger by a third. */
const PAGE_SCALE = 96 / 72;
