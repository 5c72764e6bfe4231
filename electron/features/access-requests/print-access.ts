/** The pages of a request: on the screen, and for the main process, which prints and locks them. */
import type { z } from 'zod';
import type { AccessPrinted } from '../../contract/access-requests';
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import { printHtml } from '../../documents/print-html';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { insertExport } from './access-requests-repository';
import { requireRequest } from './access-requests-service';
import { accessTexts as texts } from './access-texts';
import { composeAccess } from './compose-access';
import type { ComposedAccess } from './compose-access';
import { packageDocument } from './document/package-document';
import { withheldDocument } from './document/withheld-document';

type Asked = z.output<typeof AccessPrinted>;
type Pages = Asked['pages'];

const documentOf = (
  context: OpenContext,
  pages: Pages,
  composed: ComposedAccess,
): PrintableDocument => {
  const printed = { ...composed, today: today(context.clock) };
  return pages === 'package' ? packageDocument(printed) : withheldDocument(printed);
};

/** The pages as they will be printed. @throws CodedError NOT_FOUND */
export const previewAccess = async (
  context: OpenContext,
  { id, pages }: Pick<Asked, 'id' | 'pages'>,
): Promise<PrintableDocument> => documentOf(context, pages, await composeAccess(context, id));

/** Nothing in a file's name tells of whom it is. @throws CodedError NOT_FOUND */
export const accessFileName = async (
  { read }: OpenContext,
  { id, pages }: Asked,
): Promise<{ fileName: string }> => {
  await requireRequest(read, id);
  return { fileName: texts.fileName[pages] };
};

/** @throws CodedError NOT_FOUND; TEXT_CHANGED where it differs from what was shown */
export const printAccess = async (context: OpenContext, { id, pages, shownHash }: Asked) => {
  const composed = await composeAccess(context, id);
  if (composed.shownHash !== shownHash) throw new CodedError('TEXT_CHANGED');
  const document = documentOf(context, pages, composed);
  const title = texts.fileTitle[pages];
  return {
    html: printHtml(document),
    title,
    header: document.title,
    footer: title,
    date: today(context.clock),
  };
};

/** Records that a file left the vault. @throws CodedError NOT_FOUND */
export const recordAccessExport = async (
  context: OpenContext,
  { id, contentHash: fileHash }: Asked & { readonly contentHash: string },
): Promise<void> => {
  await requireRequest(context.read, id);
  await insertExport(context.write, {
    id: context.newId(),
    requestId: id,
    at: moment(context.clock),
    fileHash,
  });
};
