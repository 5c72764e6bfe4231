/** What a reader, and a search engine, can get out of a PDF. */
import { readFileSync } from 'node:fs';
import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api';

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

type Tagged = StructTreeNode | StructTreeContent;

/** How often each role stands in the tags of a PDF: H2, Table, TH. */
export const pdfRoles = async (file: string): Promise<ReadonlyMap<string, number>> => {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const task = getDocument({ data: new Uint8Array(readFileSync(file)), verbosity: 0 });
  const document = await task.promise;
  const counts = new Map<string, number>();
  const count = (tagged: Tagged): void => {
    if (!('role' in tagged)) return;
    counts.set(tagged.role, (counts.get(tagged.role) ?? 0) + 1);
    tagged.children.forEach(count);
  };
  for (let number = 1; number <= document.numPages; number += 1) {
    const tree = await (await document.getPage(number)).getStructTree();
    if (tree !== null) count(tree);
  }
  await task.destroy();
  return counts;
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
