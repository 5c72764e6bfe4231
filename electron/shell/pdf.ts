/**
 * Print HTML in, PDF bytes out. The page is printed by a hidden window without scripts, and what a PDF
 * tells of its maker (app, version, seconds) is taken out: a property may name what the page does not.
 */
import { runningLines } from '../documents/running-lines';
import type { Running } from '../documents/running-lines';
import { CodedError } from '../contract/coded-error';
import { withPrintWindow } from './print-window';

export type PrintJob = {
  /** A whole HTML document; `__NONCE__` stands where its `<style>` needs the nonce. */
  readonly html: string;
  /** The document's title in the PDF's properties: never a name. */
  readonly title: string;
  /** Above and below each page. Such a page sets its margins in @page; without them it has neither. */
  readonly running?: Running;
  /** A day, `YYYY-MM-DD`: the file was then made and changed, at midnight UTC, by this app. */
  readonly date?: string;
};

/** Makes a tagged PDF with bookmarks, A4. @throws CodedError PRINT_FAILED */
export const printToPdf = async ({ html, title, running, date }: PrintJob): Promise<Uint8Array> => {
  const printed = await withPrintWindow(html, (window) =>
    window.webContents.printToPDF({
      generateTaggedPDF: true,
      generateDocumentOutline: true,
      pageSize: 'A4',
      printBackground: true,
      preferCSSPageSize: true,
      ...(running === undefined ? {} : { displayHeaderFooter: true, ...runningLines(running) }),
    }),
  ).catch(() => {
    throw new CodedError('PRINT_FAILED');
  });
  return clearProperties(printed, { title, date });
};

/** Sends the page to the system's print dialog. @returns false where the person cancelled */
export const printOnPaper = (html: string): Promise<boolean> =>
  withPrintWindow(
    html,
    (window) =>
      new Promise<boolean>((resolve, reject) => {
        window.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
          if (success) resolve(true);
          else if (reason === 'Print job canceled') resolve(false);
          else reject(new CodedError('PRINT_FAILED'));
        });
      }),
  );

const clearProperties = async (
  bytes: Uint8Array,
  { title, date }: { readonly title: string; readonly date: string | undefined },
): Promise<Uint8Array> => {
  const { PDFDocument, PDFName, PDFRef } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  // The objects go too: saving writes every one that is there, also what nothing points at any more.
  const metadata = document.catalog.get(PDFName.of('Metadata'));
  for (const old of [document.context.trailerInfo.Info, metadata]) {
    if (old instanceof PDFRef) document.context.delete(old);
  }
  document.context.trailerInfo.Info = undefined as never;
  document.catalog.delete(PDFName.of('Metadata'));
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setLanguage('nl-NL');
  if (date !== undefined) {
    const midnight = new Date(`${date}T00:00:00.000Z`);
    document.setCreator('Casuskluis');
    document.setCreationDate(midnight);
    document.setModificationDate(midnight);
  }
  return document.save({ useObjectStreams: true });
};
