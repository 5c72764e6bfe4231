/**
 * Opens a PDF from memory with pdf.js. Nothing is fetched (connect-src 'none') and nothing is compiled
 * (no eval, no WebAssembly): the bytes go in by hand, standard fonts come as modules of the app, and
 * JPEG 2000 is decoded by the script that pdf.js brings for that. The legacy build, because Chrome 130
 * lacks what the modern one uses. Scripts inside a PDF never run: that needs a viewer that we don't have.
 */
import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentLoadingTask } from 'pdfjs-dist/legacy/build/pdf.mjs';
// oxlint-disable-next-line import/default -- `?url` gives the address of the file, not what is in it
import workerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import jpxUrl from 'pdfjs-dist/wasm/openjpeg_nowasm_fallback.js?url';

const fonts = import.meta.glob<string>(
  '../../../node_modules/pdfjs-dist/standard_fonts/*.{pfb,ttf}',
  { query: '?url&inline', import: 'default' },
);

const bytesOf = (dataUrl: string): Uint8Array =>
  Uint8Array.from(atob(dataUrl.slice(dataUrl.indexOf(',') + 1)), (each) => each.charCodeAt(0));

/** pdf.js asks this for the fonts that a PDF leaves to the reader (Helvetica, Times …). */
class BundledData {
  async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }) {
    const path = Object.keys(fonts).find((each) => each.endsWith(`/${filename}`));
    const load = kind === 'standardFontDataUrl' && path !== undefined ? fonts[path] : undefined;
    if (load === undefined) throw new Error('NOT_BUNDLED');
    return bytesOf(await load());
  }
}

export type OpenPdf = {
  readonly task: PDFDocumentLoadingTask;
  /** Ends the document and its worker, and with them every copy of the text in memory. */
  readonly close: () => void;
};

/** Starts opening; `bytes` are copied, because pdf.js takes what it gets. */
export const openPdf = (bytes: Uint8Array<ArrayBuffer>): OpenPdf => {
  const port = new Worker(workerUrl, { type: 'module' });
  const worker = PDFWorker.create({ port });
  const task = getDocument({
    data: bytes.slice(),
    worker,
    BinaryDataFactory: BundledData,
    // Names that are never fetched: pdf.js asks BinaryDataFactory, and wants them to end with a slash.
    standardFontDataUrl: 'bundled/',
    // The script's own name ends up behind the question mark.
    wasmUrl: `${jpxUrl}?/`,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    isEvalSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  const close = (): void => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  return { task, close };
};
