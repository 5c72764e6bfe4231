/** What of a casus can be read outside its screen, and what may leave the vault. */
import type { CasusLayout } from '../../contract/casus-calls';
import { exportFileName } from '../../contract/casus-words';
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { casusDocument } from './casus-document';
import type { Printed } from './casus-document';
import { knowledgeOf } from './casus-knowledge';
import type { Knowledge } from './casus-knowledge';
import { addToLog } from './casus-log';
import { selectLog } from './casus-log-repository';
import { getCasus, requireCasus } from './casus-service';
import { casusTexts } from './casus-texts';
import { insertExport } from './casus-versions-repository';
import { logDocument } from './log-document';
import { leavingVersion, versionOf } from './released-version';
import { logOfVersion } from './version-log';

type Asked = { readonly id: string; readonly layout: CasusLayout };
type AskedVersion = Asked & { readonly versionNumber: number };

type Drawn = Asked & { readonly printed: Printed; readonly knowledge: Knowledge };

const draw = async (
  { read }: OpenContext,
  { id, layout, printed, knowledge }: Drawn,
): Promise<PrintableDocument> => {
  if (layout !== 'log') return casusDocument(printed, layout);
  const log = logOfVersion(await selectLog(read, id), printed.versionNumber);
  return logDocument({ ...printed, log }, knowledge);
};

/**
 * The pages as they would be printed: of a version, or (null) as it is now, also of a draft.
 * @throws CodedError NOT_FOUND, also for a version that is not there
 */
export const previewCasus = async (
  context: OpenContext,
  { id, versionNumber, layout }: Asked & { readonly versionNumber: number | null },
): Promise<PrintableDocument> => {
  const printed =
    versionNumber === null
      ? await getCasus(context, id)
      : await versionOf(context, { id, versionNumber });
  if (printed === undefined) throw new CodedError('NOT_FOUND');
  const { caseFileId } = await requireCasus(context.read, id);
  const knowledge = await knowledgeOf(context, caseFileId);
  return draw(context, { id, layout, printed, knowledge });
};

type Leaving = {
  readonly document: PrintableDocument;
  readonly label: string;
  readonly date: string;
};

/**
 * What may leave: a released version.
 * @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED, IDENTITY_LEFT: reopen and look again
 */
const leaving = async (
  context: OpenContext,
  { id, versionNumber, layout }: AskedVersion,
): Promise<Leaving> => {
  const { printed, knowledge } = await leavingVersion(context, { id, versionNumber });
  return {
    document: await draw(context, { id, layout, printed, knowledge }),
    label: printed.label,
    date: printed.checkedOn,
  };
};

/**
 * For the main process, which asks where to: the casus's own label alone.
 * @throws CodedError NOT_FOUND, CASUS_NOT_RELEASED where there is no such version
 */
export const casusFileName = async (
  { read }: OpenContext,
  { format, ...asked }: AskedVersion & { readonly format: 'pdf' | 'docx' },
): Promise<{ fileName: string }> => {
  const { versions } = await requireCasus(read, asked.id);
  const version = versions.find(({ number }) => number === asked.versionNumber);
  if (version === undefined) throw new CodedError('CASUS_NOT_RELEASED');
  return { fileName: exportFileName({ ...asked, label: version.label, format }) };
};

/** For the main process, which prints it. @throws CodedError as `leaving` */
export const printCasus = async (context: OpenContext, asked: AskedVersion) => {
  const { document, label, date } = await leaving(context, asked);
  const { versionNumber } = asked;
  return {
    html: printHtml(document),
    title: casusTexts.title(label),
    header: casusTexts.title(label),
    footer: casusTexts.footer(versionNumber),
    date,
  };
};

/** For the main process, which writes it. @throws CodedError as `leaving` */
export const casusDocx = async (context: OpenContext, asked: AskedVersion) => {
  const { document, label, date } = await leaving(context, asked);
  const { versionNumber } = asked;
  const title = casusTexts.title(label);
  const footer = casusTexts.footer(versionNumber);
  return {
    bytes: new Uint8Array(await docxBytes(document, { title, date, header: title, footer })),
  };
};

type Exported = AskedVersion & {
  readonly format: 'pdf' | 'docx';
  readonly contentHash: string;
};

/** Records that a file left the vault. @throws CodedError NOT_FOUND */
export const recordExport = async (
  context: OpenContext,
  { id, versionNumber, layout, format, contentHash }: Exported,
): Promise<void> => {
  const { clock } = context;
  await inTransaction(context.write, async (trx) => {
    const { versions } = await requireCasus(trx, id);
    if (!versions.some(({ number }) => number === versionNumber)) throw new CodedError('NOT_FOUND');
    await insertExport(trx, {
      id: context.newId(),
      casusId: id,
      versionNumber,
      format,
      layout,
      contentHash,
      now: moment(clock),
    });
    await addToLog(trx, { clock, casusId: id, entries: [{ action: 'exported', versionNumber }] });
  });
};
