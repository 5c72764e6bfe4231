/** A document → the bytes of a DOCX. Pure: the same document and properties give the same bytes. */
import type { DocxProperties } from './docx-file';
import type { DocumentModel } from './model';

/**
 * Every block as a real style of Word, A4, in Dutch, with page numbers. The properties name the app as
 * maker and nothing of the person or the machine.
 */
export const docxBytes = async (
  document: DocumentModel,
  properties: DocxProperties,
): Promise<Uint8Array> => {
  // A megabyte of code that most sessions never need.
  const { packDocx } = await import('./docx-file');
  return packDocx(document, properties);
};
