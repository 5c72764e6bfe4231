import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import { printHtml } from '../../documents/print-html';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { casusDocument } from './casus-document';
import { insertExport } from './casus-repository';
import { getCasus, requireCasus } from './casus-service';
import { casusTexts } from './casus-texts';

/** The page as it would be printed now, also of a draft. @throws CodedError NOT_FOUND */
export const previewCasus = async (context: OpenContext, id: string): Promise<PrintableDocument> =>
  casusDocument(await getCasus(context, id));

/**
 * What the main process prints. Names that became known after the release are looked for as well.
 * @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED, IDENTITY_LEFT: reopen and look again
 */
export const printCasus = async (
  context: OpenContext,
  id: string,
): Promise<{ readonly html: string; readonly title: string; readonly fileName: string }> => {
  const casus = await getCasus(context, id);
  if (casus.status !== 'released') throw new CodedError('CASUS_NOT_RELEASED');
  const left = casus.leftovers.length;
  if (left > 0) throw new CodedError('IDENTITY_LEFT', { left });
  return {
    html: printHtml(casusDocument(casus)),
    title: casusTexts.title(casus.label),
    fileName: casusTexts.fileName(casus.label),
  };
};

/** Records that a PDF left the vault. @throws CodedError NOT_FOUND */
export const recordExport = async (
  context: OpenContext,
  { id, contentHash }: { readonly id: string; readonly contentHash: string },
): Promise<void> => {
  await requireCasus(context.read, id);
  await insertExport(context.write, {
    id: context.newId(),
    casusId: id,
    contentHash,
    now: moment(context.clock),
  });
};
