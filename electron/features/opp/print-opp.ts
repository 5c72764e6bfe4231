/** What of an OPP can be read outside its screen, and what leaves the vault. */
import { createHash } from 'node:crypto';
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import type { OppPages, OppPrinted } from '../../contract/opp-calls';
import { drawings } from '../../contract/drawings';
import { displayNameOf } from '../../contract/person-name';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import { getCaseFile } from '../case-files/case-files-service';
import type { CaseFileRecord } from '../case-files/case-file-records';
import { inTransaction } from '../../vault/database/transaction';
import type { OpenContext } from '../context';
import { moment } from '../days';
import { shownCodeName } from '../privacy/known-names';
import { oppDocument } from './editions/opp-document';
import type { PrintedOpp } from './editions/printed-opp';
import { growthByMonth, monthsOnly } from './leaving/months';
import { withCodeName, withNames } from './leaving/leaving-opp';
import { loadOpp, requireOpp } from './opp-case';
import type { OppCase } from './opp-case';
import { insertOppExport } from './opp-exports-repository';
import { versionRecordOf } from './opp-service';
import { oppTexts } from './opp-texts';
import { keepText, selectVersion } from './opp-versions-repository';

type Asked = Pick<z.output<typeof OppPrinted>, 'id' | 'versionNumber' | 'edition' | 'naming'>;
type Leaves = z.output<typeof OppPrinted>;

type Page = {
  readonly pages: OppPages;
  /** The name, or "Casus Lantaarn": as chosen. */
  readonly header: string;
  /** Of adoption; of a draft the day of printing. With a code name the first of its month. */
  readonly date: string;
  readonly contentHash: string;
};

/** In the place of every guardian's name where a code name is chosen. */
const namesOf = (file: CaseFileRecord, naming: Asked['naming']): ReadonlyMap<string, string> =>
  naming === 'codeName'
    ? new Map()
    : new Map(file.guardians.map(({ id, name }) => [id, displayNameOf(name)]));

const idsOf = (
  { guardians }: CaseFileRecord,
  wanted: (guardian: CaseFileRecord['guardians'][number]) => boolean,
): ReadonlySet<string> => new Set(guardians.filter(wanted).map(({ id }) => id));

type Version = OppCase['versions'][number];

const versionOf = ({ versions }: OppCase, wanted: number): Version => {
  const version = versions.find(({ number }) => number === wanted);
  if (version === undefined) throw new CodedError('NOT_FOUND');
  return version;
};

type Made = {
  readonly loaded: OppCase;
  readonly version: Version;
  readonly file: CaseFileRecord;
  readonly naming: Asked['naming'];
};

/** As many digits as the short hash of the whole text has. */
const SHORT = 8;

/** All that the pages are made from, with what was typed as it was typed. */
const printedOf = ({ loaded, version, file, naming }: Made): PrintedOpp => {
  const named = naming === 'names';
  const record = versionRecordOf(loaded, version);
  return {
    header: named ? displayNameOf(file.pupil.name) : shownCodeName(file.codeName),
    className: named ? file.pupil.classGroupName : null,
    schoolName: named ? file.schoolName : null,
    version: record,
    codes: named ? { text: record.shortHash, actions: record.actionHash.slice(0, SHORT) } : null,
    facts: loaded.opp.facts,
    steps: loaded.steps.filter(
      (step) => step.withdrawn === null && step.versionNumber === version.number,
    ),
    guardianNames: namesOf(file, naming),
    unlistedIds: idsOf(file, ({ rightToInformation }) => rightToInformation === 'no'),
    custodyIds: idsOf(file, ({ custody }) => custody === 'yes'),
    today: loaded.today,
  };
};

/** Of all that a reader gets. */
const pagesHashOf = (document: PrintableDocument, header: string): string =>
  createHash('sha256')
    .update(JSON.stringify([document, header]))
    .digest('hex');

/** Whether words stand in these pages: an edition holds a part of the OPP. */
const saidIn = (document: PrintableDocument): ((words: string) => boolean) => {
  const all = JSON.stringify(document).toLowerCase();
  return (words) => all.includes(JSON.stringify(words).slice(1, -1).toLowerCase());
};

/** What is said, of the version that is given; the OPP around it as `loaded` has it. @throws CodedError NOT_FOUND */
export const madePages = async (
  context: OpenContext,
  {
    loaded,
    version,
    edition,
    naming,
  }: Pick<Made, 'loaded' | 'version'> & Pick<Asked, 'edition' | 'naming'>,
): Promise<Pick<Page, 'header'> & Pick<OppPages, 'document' | 'leaving'>> => {
  const file = await getCaseFile(context, loaded.opp.caseFileId);
  const typed = printedOf({ loaded, version, file, naming });
  const named = naming === 'names';
  const clean = withNames(typed, file);
  const { printed, leaving } = named ? clean : await withCodeName(context, file, clean);
  const document = named
    ? oppDocument(printed, edition)
    : monthsOnly(oppDocument(growthByMonth(printed), edition));
  const said = saidIn(document);
  const questions = leaving.questions.filter(({ surface }) => said(surface));
  return { document, header: printed.header, leaving: { ...leaving, questions } };
};

/** @throws CodedError NOT_FOUND, also for a version that is not there */
const pageOf = async (
  context: OpenContext,
  { id, versionNumber, edition, naming }: Asked,
): Promise<Page> => {
  const loaded = await loadOpp(context, id);
  const version = versionOf(loaded, versionNumber);
  const { document, header, leaving } = await madePages(context, {
    loaded,
    version,
    edition,
    naming,
  });
  const date = version.adoptedOn ?? loaded.today;
  return {
    pages: { document, pagesHash: pagesHashOf(document, header), leaving },
    header,
    date: naming === 'names' ? date : `${date.slice(0, 7)}-01`,
    contentHash: version.contentHash,
  };
};

/** The pages as they will be printed, and what was done for that. @throws CodedError NOT_FOUND */
export const previewOpp = async (context: OpenContext, asked: Asked): Promise<OppPages> =>
  (await pageOf(context, asked)).pages;

/**
 * The pages that may leave: those that were read, and looked at where something was asked.
 * @throws CodedError NOT_FOUND, TEXT_CHANGED, QUESTIONS_OPEN
 */
const leavingPage = async (context: OpenContext, asked: Leaves): Promise<Page> => {
  const page = await pageOf(context, asked);
  if (page.pages.pagesHash !== asked.pagesHash) throw new CodedError('TEXT_CHANGED');
  const open = page.pages.leaving.questions.length;
  if (open > 0 && !asked.looked) throw new CodedError('QUESTIONS_OPEN', { open });
  return page;
};

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const oppFileName = async (
  context: OpenContext,
  { id, edition, versionNumber, naming, format }: Asked & { readonly format: 'pdf' | 'docx' },
): Promise<{ fileName: string }> => {
  const { caseFileId } = await requireOpp(context.read, id);
  const file = await getCaseFile(context, caseFileId);
  const codeName = naming === 'names' ? null : file.codeName;
  return { fileName: oppTexts.fileName({ edition, codeName, versionNumber, format }) };
};

/** For the main process, which prints it. @throws CodedError as `leavingPage` */
export const printOpp = async (context: OpenContext, asked: Leaves) => {
  const { pages, header, date } = await leavingPage(context, asked);
  const { edition, versionNumber } = asked;
  return {
    html: printHtml(pages.document, drawings),
    title: oppTexts.fileTitle(edition, versionNumber),
    header,
    footer: oppTexts.footer(edition, versionNumber),
    date,
  };
};

/** For the main process, which writes it. @throws CodedError as `leavingPage` */
export const oppDocx = async (context: OpenContext, asked: Leaves) => {
  const { pages, header, date } = await leavingPage(context, asked);
  const { edition, versionNumber } = asked;
  const title = oppTexts.fileTitle(edition, versionNumber);
  const footer = oppTexts.footer(edition, versionNumber);
  return {
    bytes: new Uint8Array(
      await docxBytes(pages.document, { title, date, header, footer, drawings }),
    ),
  };
};

type Exported = Leaves & { readonly format: 'pdf' | 'docx'; readonly contentHash: string };

/** Records that a file leaves the vault: asked before it stands in its place. @throws CodedError as `leavingPage` */
export const recordOppExport = async (context: OpenContext, exported: Exported): Promise<void> => {
  const { contentHash } = await leavingPage(context, exported);
  const now = moment(context.clock);
  await inTransaction(context.write, async (trx) => {
    const version = await selectVersion(trx, {
      oppId: exported.id,
      number: exported.versionNumber,
    });
    if (version === undefined) throw new CodedError('NOT_FOUND');
    // Who signs on paper signs this text, also when the draft has gone on by then.
    if (exported.edition === 'signing') await keepText(trx, { ...version, now });
    await insertOppExport(trx, {
      id: context.newId(),
      oppId: exported.id,
      versionNumber: exported.versionNumber,
      edition: exported.edition,
      naming: exported.naming,
      format: exported.format,
      contentHash,
      fileHash: exported.contentHash,
      now,
    });
  });
};
