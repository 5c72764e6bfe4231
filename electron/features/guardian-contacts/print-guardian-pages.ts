// Threat: a page for a talk lies on the table. So it holds only what was said in the presence of all who sit
// there, no other child of the school, and neither address, phone nor e-mail of any guardian, whoever it is for.
import type { z } from 'zod';
import { CodedError } from '../../contract/coded-error';
import type { PrintableDocument } from '../../contract/document';
import { isSaidTo } from '../../contract/guardian-contacts';
import type { GuardianPagesPrinted } from '../../contract/guardian-contacts';
import { displayNameOf } from '../../contract/person-name';
import { docxBytes } from '../../documents/docx';
import { printHtml } from '../../documents/print-html';
import type { CaseFileRecord } from '../case-files/case-file-records';
import { getCaseFile } from '../case-files/case-files-service';
import type { OpenContext } from '../context';
import { moment, today } from '../days';
import { mapTexts } from '../opp/leaving/map-texts';
import { secretContactsOf } from '../opp/leaving/secret-contacts';
import { listAgreements } from '../reminders/agreements-service';
import { sourcesTexts } from '../sources/sources-texts';
import { withoutOtherChildren } from '../trajectory/other-children';
import { listContacts } from './contacts-service';
import { planDocument } from './document/plan-document';
import { preparationDocument } from './document/preparation-document';
import type { PrintedPreparation, PrintedTrajectory } from './document/preparation-document';
import { insertGuardianPageExport } from './exports-repository';
import { guardianContactTexts as texts } from './guardian-contacts-texts';
import { getPlan } from './plan-service';
import { runningTrajectory } from './running-trajectory';
import { getViews } from './views-service';

type Asked = z.output<typeof GuardianPagesPrinted>;

type Page = {
  readonly document: PrintableDocument;
  readonly header: string;
  readonly footer: string;
  /** Of printing. */
  readonly date: string;
};

type Guardian = CaseFileRecord['guardians'][number];

/** @throws CodedError NOT_FOUND for one of another file, or without a right to information */
const chosenOf = ({ guardians }: CaseFileRecord, ids: readonly string[]): readonly Guardian[] =>
  [...new Set(ids)].map((id) => {
    const found = guardians.find((one) => one.id === id);
    if (found === undefined || found.rightToInformation === 'no') throw new CodedError('NOT_FOUND');
    return found;
  });

const guardianWords = ({ name, relation }: Guardian): string => {
  const word = sourcesTexts.relation(relation);
  const shown = displayNameOf(name);
  return shown === '' ? word : `${shown} (${word})`;
};

/** Ids, days and choices; everything else is taken for typed. */
const NOT_TYPED: ReadonlySet<string> = new Set(
  [
    'id caseFileId guardianIds helperIds trajectoryGoalId kind tone',
    'on followUpOn dueOn doneAt askedOn talkOn lookOn createdAt updatedAt',
  ].flatMap((keys) => keys.split(' ')),
);

/** Who helps stands in the plan on purpose, also where a pupil has the same name. */
const NOT_TYPED_OF_HELPERS: ReadonlySet<string> = new Set([
  ...NOT_TYPED,
  ...'role organisation name reachable coordinator'.split(' '),
]);

/** Contact data of every guardian goes from what was typed, not of those alone who keep theirs secret. */
const withoutContactData = <Value extends object>(file: CaseFileRecord, value: Value): Value => {
  const guardians = file.guardians.map((one) => ({ ...one, secretAddress: true }));
  const clean = secretContactsOf({ ...file, guardians });
  return mapTexts(value, (text) => clean(text).text, NOT_TYPED);
};

const preparationOf = async (
  context: OpenContext,
  file: CaseFileRecord,
  ids: readonly string[],
): Promise<Omit<PrintedPreparation, 'pupil' | 'guardians' | 'today'>> => {
  const contacts = (await listContacts(context, file.id)).filter(({ draft }) =>
    isSaidTo(draft.guardianIds, ids),
  );
  const { content: views } = await getViews(context, file.id);
  // Told by the guardians together, where nobody is named.
  const isTold = views.guardianIds.length === 0 || isSaidTo(views.guardianIds, ids);
  const brought = new Set(contacts.flatMap(({ agreements }) => agreements.map(({ id }) => id)));
  const agreements = (await listAgreements(context, file.id)).filter(
    ({ id, doneAt }) => doneAt === null && (ids.length === 0 || brought.has(id)),
  );
  const trajectory: PrintedTrajectory | null = await runningTrajectory(context, file.id);
  return {
    last: contacts[0] === undefined ? null : contacts[0].draft,
    views: isTold ? views : null,
    contacts: contacts.map(({ draft }) => draft),
    agreements,
    trajectory,
  };
};

/** For the school alone (nobody chosen) other children stay in it. @throws CodedError NOT_FOUND */
const preparationPage = async (
  context: OpenContext,
  file: CaseFileRecord,
  guardians: readonly Guardian[],
): Promise<PrintableDocument> => {
  const ids = guardians.map(({ id }) => id);
  const value = withoutContactData(file, await preparationOf(context, file, ids));
  const shown =
    ids.length === 0
      ? value
      : await withoutOtherChildren(context, { caseFileId: file.id, value, notTyped: NOT_TYPED });
  return preparationDocument({
    ...shown,
    pupil: displayNameOf(file.pupil.name),
    guardians: guardians.map(guardianWords),
    today: today(context.clock),
  });
};

/** @throws CodedError NOT_FOUND */
const planPage = async (context: OpenContext, file: CaseFileRecord): Promise<PrintableDocument> => {
  const { content } = await getPlan(context, file.id);
  return planDocument({
    content: await withoutOtherChildren(context, {
      caseFileId: file.id,
      value: withoutContactData(file, content),
      notTyped: NOT_TYPED_OF_HELPERS,
    }),
    pupil: displayNameOf(file.pupil.name),
    today: today(context.clock),
  });
};

/** @throws CodedError NOT_FOUND */
const pageOf = async (
  context: OpenContext,
  { caseFileId, pages, guardianIds }: Asked,
): Promise<Page> => {
  const file = await getCaseFile(context, caseFileId);
  const guardians = chosenOf(file, guardianIds);
  const document =
    pages === 'preparation'
      ? await preparationPage(context, file, guardians)
      : await planPage(context, file);
  return {
    document,
    header: displayNameOf(file.pupil.name),
    footer: texts.fileTitle(pages),
    date: today(context.clock),
  };
};

/** The pages as they will be printed. @throws CodedError NOT_FOUND */
export const previewGuardianPages = async (
  context: OpenContext,
  asked: Asked,
): Promise<PrintableDocument> => (await pageOf(context, asked)).document;

/** For the main process, which asks where to. @throws CodedError NOT_FOUND */
export const guardianPagesFileName = async (
  context: OpenContext,
  { caseFileId, pages, format }: Asked & { readonly format: 'pdf' | 'docx' },
): Promise<{ fileName: string }> => {
  await getCaseFile(context, caseFileId);
  return { fileName: texts.fileName(pages, format) };
};

/** For the main process, which prints it. @throws CodedError NOT_FOUND */
export const printGuardianPages = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  return { html: printHtml(document), title: texts.fileTitle(asked.pages), ...page };
};

/** For the main process, which writes it. @throws CodedError NOT_FOUND */
export const guardianPagesDocx = async (context: OpenContext, asked: Asked) => {
  const { document, ...page } = await pageOf(context, asked);
  const bytes = await docxBytes(document, { title: texts.fileTitle(asked.pages), ...page });
  return { bytes: new Uint8Array(bytes) };
};

type Exported = Asked & { readonly format: 'pdf' | 'docx'; readonly contentHash: string };

/** Records that a file left the vault. @throws CodedError NOT_FOUND */
export const recordGuardianPagesExport = async (
  context: OpenContext,
  { caseFileId, pages, guardianIds, format, contentHash: fileHash }: Exported,
): Promise<void> => {
  await getCaseFile(context, caseFileId);
  await insertGuardianPageExport(context.write, {
    id: context.newId(),
    caseFileId,
    pages,
    guardianIds,
    format,
    fileHash,
    now: moment(context.clock),
  });
};
