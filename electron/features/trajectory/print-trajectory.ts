/** The pages of a trajectory: as they are read on the screen, and as they leave the vault. */
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import { drawings } from '../../contract/drawings';
import { displayNameOf } from '../../contract/person-name';
import type { TrajectoryPrinted } from '../../contract/trajectory';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import type { CaseFileRecord } from '../case-files/case-file-records';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { mapTexts } from '../opp/leaving/map-texts';
import { secretContactsOf } from '../opp/leaving/secret-contacts';
import { presenceOfTrajectories } from '../trajectory-groups/presence';
import { cardDocument } from './document/card-document';
import { documentWords } from './document/document-words';
import { fileDocument } from './document/file-document';
import { forGuardians } from './document/for-guardians';
import { guardiansDocument } from './document/guardians-document';
import type { PrintedTrajectory } from './document/printed-trajectory';
import { insertExport } from './exports-repository';
import { withoutOtherChildren } from './other-children';
import { picturesOf } from './pictures/pictures-of';
import { figuresOfTrajectory } from './pictures/trajectory-pictures';
import type { TrajectoryRecord } from './trajectory-records';
import { getTrajectory, requireTrajectory } from './trajectory-service';

type Asked = z.output<typeof TrajectoryPrinted>;
type Format = 'pdf' | 'docx';

type Page = {
  readonly document: PrintableDocument;
  /** Above each page; null of a card, which folds and has a head of its own. */
  readonly header: string | null;
  readonly footer: string;
  readonly date: string;
};

/** Ids, days and choices; everything else is taken for typed. */
const NOT_TYPED: ReadonlySet<string> = new Set(
  [
    'id caseFileId groupId goalId guardianIds kind status result holds term raters picture',
    'on startOn startedOn endedOn monday days startedAt recordedAt createdAt updatedAt',
  ].flatMap((keys) => keys.split(' ')),
);

type Leaving = {
  readonly stored: TrajectoryRecord;
  readonly file: CaseFileRecord;
  readonly pages: Asked['pages'];
};

/** @throws CodedError NOT_FOUND for one who isn't of the file, or has no right to information */
const requireReaders = ({ guardians }: CaseFileRecord, guardianIds: readonly string[]): void => {
  for (const id of guardianIds) {
    const found = guardians.find((one) => one.id === id);
    if (found === undefined || found.rightToInformation === 'no') throw new CodedError('NOT_FOUND');
  }
};

/** Without contact data that is secret; for parents without the names of other children as well. */
const leavingTexts = async (
  context: OpenContext,
  { stored, file, pages }: Leaving,
): Promise<TrajectoryRecord> => {
  const clean = secretContactsOf(file);
  const cleaned = mapTexts(stored, (text) => clean(text).text, NOT_TYPED);
  if (pages === 'file') return cleaned;
  return withoutOtherChildren(context, {
    caseFileId: file.id,
    value: cleaned,
    notTyped: NOT_TYPED,
  });
};

const printedOf = async (
  context: OpenContext,
  { id, pages, guardianIds }: Pick<Asked, 'id' | 'pages' | 'guardianIds'>,
): Promise<PrintedTrajectory> => {
  const whole = await getTrajectory(context, id);
  const file = await getCaseFile(context, whole.caseFileId);
  requireReaders(file, guardianIds);
  const stored = pages === 'guardians' ? forGuardians(whole, guardianIds) : whole;
  const trajectory = await leavingTexts(context, { stored, file, pages });
  const figures = await figuresOfTrajectory(context, trajectory);
  const { name, classGroupName } = file.pupil;
  return {
    trajectory,
    header: displayNameOf(name),
    calledName: displayNameOf({ ...name, prefix: '', lastName: '' }) || displayNameOf(name),
    className: classGroupName,
    schoolName: file.schoolName,
    guardians: new Map(file.guardians.map((one) => [one.id, displayNameOf(one.name)])),
    figures,
    pictures: figures === null ? [] : [...picturesOf(figures)],
    presence: await presenceOfTrajectories(context.read, [id]),
    today: today(context.clock),
  };
};

const documentOf = (printed: PrintedTrajectory, { pages, week }: Asked): PrintableDocument => {
  switch (pages) {
    case 'guardians':
      return guardiansDocument(printed);
    case 'file':
      return fileDocument(printed);
    case 'card':
    default:
      return cardDocument(printed, week ?? 0);
  }
};

/** @throws CodedError NOT_FOUND */
const pageOf = async (context: OpenContext, asked: Asked): Promise<Page> => {
  const printed = await printedOf(context, asked);
  return {
    document: documentOf(printed, asked),
    header: asked.pages === 'card' ? null : printed.header,
    footer: documentWords.title(asked.pages),
    date: printed.today,
  };
};

/** The pages as they will be printed. @throws CodedError NOT_FOUND */
export const previewTrajectory = async (
  context: OpenContext,
  asked: Asked,
): Promise<PrintableDocument> => (await pageOf(context, asked)).document;

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const trajectoryFileName = async (
  context: OpenContext,
  { id, pages, week, format }: Asked & { readonly format: Format },
): Promise<{ fileName: string }> => {
  await requireTrajectory(context.read, id);
  return { fileName: documentWords.fileName(pages, { week, format }) };
};

/** For the main process, which prints it. @throws CodedError NOT_FOUND */
export const printTrajectory = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  const title = documentWords.title(asked.pages);
  return { html: printHtml(document, drawings), title, ...page };
};

/** For the main process, which writes it. @throws CodedError NOT_FOUND */
export const trajectoryDocx = async (context: OpenContext, asked: Asked) => {
  const { document, header, ...page } = await pageOf(context, asked);
  const bytes = await docxBytes(document, {
    ...page,
    title: documentWords.title(asked.pages),
    header: header ?? '',
    drawings,
  });
  return { bytes: new Uint8Array(bytes) };
};

type Exported = Asked & { readonly format: Format; readonly contentHash: string };

/** Records that a file left the vault. @throws CodedError NOT_FOUND */
export const recordTrajectoryExport = async (
  context: OpenContext,
  { id, pages, guardianIds, format, contentHash: fileHash }: Exported,
): Promise<void> => {
  await requireTrajectory(context.read, id);
  await insertExport(context.write, {
    id: context.newId(),
    trajectoryId: id,
    what: pages,
    guardianIds,
    format,
    fileHash,
    now: moment(context.clock),
  });
};
