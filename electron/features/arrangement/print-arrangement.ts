/** What of a request can be read outside its screen, and what leaves the vault. */
import type { z } from 'zod';
import type { ArrangementPrinted } from '../../contract/arrangement';
import type { PrintableDocument } from '../../contract/document';
import { displayNameOf } from '../../contract/person-name';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { withTexts } from '../opp/document-texts';
import { shownCodeName } from '../privacy/known-names';
import { createMask } from '../privacy/privacy-service';
import { printedLinks } from './arrangement-links';
import { requireArrangement } from './arrangement-service';
import { insertExport } from './arrangement-steps-repository';
import { arrangementTexts } from './arrangement-texts';
import { requestDocument } from './document/request-document';

type Asked = z.output<typeof ArrangementPrinted>;

type Page = {
  readonly document: PrintableDocument;
  readonly footer: string;
  /** Of submission; of a draft the day of printing. */
  readonly date: string;
};

/** @throws CodedError NOT_FOUND */
const pageOf = async (context: OpenContext, { id, naming }: Asked): Promise<Page> => {
  const stored = await requireArrangement(context.read, { id });
  const file = await getCaseFile(context, stored.caseFileId);
  const byName = naming === 'names';
  const header = byName ? displayNameOf(file.pupil.name) : shownCodeName(file.codeName);
  const day = today(context.clock);
  const document = requestDocument({
    ...(await printedLinks(context, stored)),
    header,
    className: byName ? file.pupil.classGroupName : null,
    schoolName: byName ? file.schoolName : null,
    content: stored.content,
    profile: stored.profile,
    submittedOn: stored.submittedOn,
    contentHash: stored.contentHash,
    today: day,
  });
  const page = {
    footer: arrangementTexts.footer(stored.profile.wording.requestTitle, header),
    date: stored.submittedOn ?? day,
  };
  if (byName) return { ...page, document };
  const mask = await createMask(context.read, file.schoolId);
  return { ...page, document: withTexts(document, (text) => mask(text, file.id)) };
};

/** The pages as they will be printed. @throws CodedError NOT_FOUND */
export const previewArrangement = async (
  context: OpenContext,
  asked: Asked,
): Promise<PrintableDocument> => (await pageOf(context, asked)).document;

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const arrangementFileName = async (
  context: OpenContext,
  { id, format }: Asked & { readonly format: 'pdf' | 'docx' },
): Promise<{ fileName: string }> => {
  const { caseFileId } = await requireArrangement(context.read, { id });
  const { codeName } = await getCaseFile(context, caseFileId);
  return { fileName: arrangementTexts.fileName({ codeName, format }) };
};

/** For the main process, which prints it. @throws CodedError NOT_FOUND */
export const printArrangement = async (context: OpenContext, asked: Asked) => {
  const { document, footer, date } = await pageOf(context, asked);
  return { html: printHtml(document), title: arrangementTexts.fileTitle, footer, date };
};

/** For the main process, which writes it. @throws CodedError NOT_FOUND */
export const arrangementDocx = async (context: OpenContext, asked: Asked) => {
  const { document, footer, date } = await pageOf(context, asked);
  const bytes = await docxBytes(document, { title: arrangementTexts.fileTitle, date, footer });
  return { bytes: new Uint8Array(bytes) };
};

type Exported = Asked & { readonly format: 'pdf' | 'docx'; readonly contentHash: string };

/** Records that a file left the vault. @throws CodedError NOT_FOUND */
export const recordArrangementExport = async (
  context: OpenContext,
  { id, naming, format, contentHash: fileHash }: Exported,
): Promise<void> => {
  const { contentHash } = await requireArrangement(context.read, { id });
  await insertExport(context.write, {
    id: context.newId(),
    arrangementId: id,
    contentHash,
    naming,
    format,
    fileHash,
    now: moment(context.clock),
  });
};
