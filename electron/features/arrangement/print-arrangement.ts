/** What of a request can be read outside its screen, and what leaves the vault. */
import type { z } from 'zod';
import type { ArrangementPrinted } from '../../contract/arrangement';
import type { PrintableDocument } from '../../contract/document';
import { displayNameOf } from '../../contract/person-name';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import type { CaseFileRecord } from '../case-files/case-file-records';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { mapTexts } from '../opp/leaving/map-texts';
import { replaceNames } from '../opp/leaving/replace-names';
import { secretContactsOf } from '../opp/leaving/secret-contacts';
import { shownCodeName } from '../privacy/known-names';
import { printedLinks } from './arrangement-links';
import { requireArrangement } from './arrangement-service';
import { insertExport } from './arrangement-steps-repository';
import { arrangementTexts } from './arrangement-texts';
import type { PrintedRequest } from './document/printed-request';
import { requestDocument } from './document/request-document';

type Asked = z.output<typeof ArrangementPrinted>;

type Page = {
  readonly document: PrintableDocument;
  /** Above each page: the name or the code name, as chosen. */
  readonly header: string;
  /** At the foot of each page, before its number. */
  readonly footer: string;
  /** Of submission; of a draft the day of printing. */
  readonly date: string;
};

type Typed = Pick<PrintedRequest, 'content' | 'reasons'>;

/** Without contact data that is secret, whatever the naming; with a code name without names as well. */
const leavingTexts = async (
  context: OpenContext,
  file: CaseFileRecord,
  { typed, naming }: { readonly typed: Typed; readonly naming: Asked['naming'] },
): Promise<Typed> => {
  const clean = secretContactsOf(file);
  const cleaned = mapTexts(typed, (text) => clean(text).text);
  if (naming === 'names') return cleaned;
  const texts: string[] = [];
  mapTexts(cleaned, (text) => {
    texts.push(text);
    return text;
  });
  const where = { caseFileId: file.id, schoolId: file.schoolId };
  // Nobody is asked here about what may be a name: it goes.
  const replaced = await replaceNames(context, where, texts, 'all');
  return mapTexts(cleaned, (text) => replaced.texts.get(text) ?? '');
};

/** @throws CodedError NOT_FOUND */
const pageOf = async (context: OpenContext, { id, naming }: Asked): Promise<Page> => {
  const stored = await requireArrangement(context.read, { id });
  const file = await getCaseFile(context, stored.caseFileId);
  const byName = naming === 'names';
  const header = byName ? displayNameOf(file.pupil.name) : shownCodeName(file.codeName);
  const day = today(context.clock);
  const { reasons, ...links } = await printedLinks(context, stored);
  const typed = { content: stored.content, reasons };
  const document = requestDocument({
    ...links,
    ...(await leavingTexts(context, file, { typed, naming })),
    header,
    className: byName ? file.pupil.classGroupName : null,
    schoolName: byName ? file.schoolName : null,
    profile: stored.profile,
    submittedOn: stored.submittedOn,
    contentHash: byName ? stored.contentHash : null,
    today: day,
  });
  return {
    document,
    header,
    footer: stored.profile.wording.requestTitle,
    date: stored.submittedOn ?? day,
  };
};

/** The pages as they will be printed. @throws CodedError NOT_FOUND */
export const previewArrangement = async (
  context: OpenContext,
  asked: Asked,
): Promise<PrintableDocument> => (await pageOf(context, asked)).document;

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const arrangementFileName = async (
  context: OpenContext,
  { id, naming, format }: Asked & { readonly format: 'pdf' | 'docx' },
): Promise<{ fileName: string }> => {
  const { caseFileId } = await requireArrangement(context.read, { id });
  // Name and code name never go together: who has both can read every other page by code name.
  const codeName = naming === 'names' ? null : (await getCaseFile(context, caseFileId)).codeName;
  return { fileName: arrangementTexts.fileName({ codeName, format }) };
};

/** For the main process, which prints it. @throws CodedError NOT_FOUND */
export const printArrangement = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  return { html: printHtml(document), title: arrangementTexts.fileTitle, ...page };
};

/** For the main process, which writes it. @throws CodedError NOT_FOUND */
export const arrangementDocx = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  const bytes = await docxBytes(document, { title: arrangementTexts.fileTitle, ...page });
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
