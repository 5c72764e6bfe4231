/** Locks a PDF for a reader without the app: AES-256, revision 6, of which each guess at the words is slow. */
import type * as PdfLib from '@cantoo/pdf-lib';
import { systemRandom } from '../vault/sources';

/** As good as none: nobody gets this password, so that nobody may change the file. */
const OWNER_PASSWORD_BYTES = 32;

/**
 * The library locks streams, and gathers objects in streams; what it leaves outside of them, the catalogue and the
 * pages, would keep its texts readable, and wrong for a reader that unlocks them. Each gets an object of its own.
 */
const moveTextsInside = (
  document: PdfLib.PDFDocument,
  {
    PDFArray,
    PDFCatalog,
    PDFDict,
    PDFHexString,
    PDFPageLeaf,
    PDFPageTree,
    PDFString,
  }: typeof PdfLib,
): void => {
  const settled = (value: PdfLib.PDFObject): PdfLib.PDFObject => {
    if (value instanceof PDFString || value instanceof PDFHexString) {
      return document.context.register(value);
    }
    if (value instanceof PDFDict) {
      for (const [key, inner] of value.entries()) value.set(key, settled(inner));
    } else if (value instanceof PDFArray) {
      for (const [at, inner] of value.asArray().entries()) value.set(at, settled(inner));
    }
    return value;
  };
  for (const [, object] of document.context.enumerateIndirectObjects()) {
    const outside =
      object instanceof PDFCatalog ||
      object instanceof PDFPageTree ||
      object instanceof PDFPageLeaf;
    if (outside) settled(object);
  }
};

/**
 * The same PDF, tags and bookmarks included, that opens with the passphrase alone. It may be read aloud, printed and
 * copied from; its properties are locked like its pages.
 */
export const sealPdf = async (bytes: Uint8Array, passphrase: string): Promise<Uint8Array> => {
  const library = await import('@cantoo/pdf-lib');
  const document = await library.PDFDocument.load(bytes, { updateMetadata: false });
  moveTextsInside(document, library);
  document.encrypt({
    algorithm: 'AES-256',
    userPassword: passphrase,
    ownerPassword: systemRandom(OWNER_PASSWORD_BYTES).toString('base64url'),
    permissions: { printing: 'highResolution', copying: true, contentAccessibility: true },
  });
  return document.save({ useObjectStreams: true });
};
