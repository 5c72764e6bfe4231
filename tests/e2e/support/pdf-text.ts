/** What a reader, and a search engine, can get out of a PDF. */
import { readFileSync } from 'node:fs';

type PdfContents = {
  /** Of all pages, words with single spaces, without the soft hyphens of line ends. */
  readonly text: string;
  /** Title, author, dates, XMP: all that a PDF tells about itself. */
  readonly properties: string;
};

export const readPdf = async (file: string): Promise<PdfContents> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({
    data: new Uint8Array(readFileSync(file)),
    useSystemFonts: true,
    verbosity: 0,
  });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(
      items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''),
    );
  }
  const { info, metadata } = await document.getMetadata();
  const outline: unknown = await document.getOutline();
  const properties = JSON.stringify({ info, xmp: metadata?.getRaw() ?? null, outline });
  await task.destroy();
  return { text: pages.join('\n').replaceAll('\u00AD', '').replaceAll(/\s+/gu, ' '), properties };
};

/** Every object in the file as text, also one that nothing points at any more; streams left out. */
export const rawObjects = async (file: string): Promise<string> => {
  const { PDFDocument } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.load(readFileSync(file), { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(([, object]) => String(object))
    .join('\n');
};
