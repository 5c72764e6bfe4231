import { CaseFileId, CasusId, CasusPartId, NoteId } from '../../../electron/contract/ids';
import { NoteContent } from '../../../electron/contract/notes';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { CasusPartRecord, CasusRecord } from '../../../electron/features/casus/casus-records';
import { createCasus } from '../../../electron/features/casus/casus-service';
import { decideCasus, decideHint } from '../../../electron/features/casus/decide-casus';
import { releaseCasus } from '../../../electron/features/casus/release-casus';
import { answerMeter } from '../../../electron/features/casus/remember';
import { addPart, savePart, writeFacts } from '../../../electron/features/casus/write-casus';
import type { OpenContext } from '../../../electron/features/context';
import { saveNote } from '../../../electron/features/notes/notes-service';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { createStaff } from '../../../electron/features/pupils/staff-service';
import { caseFileDraft, guardian, pupilDraft, sister, staffDraft } from '../case-files/invented';

/** An invented file with every kind of identity that a vault knows. */
export const openFile = async (context: OpenContext): Promise<CaseFileId> => {
  const school = await createSchool(context, { name: 'De Proefschool', place: 'Verzonnendam' });
  const schoolId = school.id;
  const pupil = await createPupil(context, {
    schoolId,
    pupil: pupilDraft({ yearGroup: '5', birthDate: '2017-05-04' }, { nickname: 'Nonnie' }),
  });
  await createPupil(context, {
    schoolId,
    pupil: pupilDraft({ birthDate: '2017-11-06' }, classmateName),
  });
  const teacher = await createStaff(context, { schoolId, staff: staffDraft('Fenna', 'Roos') });
  const file = await createCaseFile(context, {
    pupilId: pupil.id,
    draft: caseFileDraft({
      summary: 'Noor zoekt in de pauze haar plek.',
      guardians: [
        guardian('Elske', {
          phone: '06-12345678',
          email: 'elske@voorbeeld.test',
          address: 'Lindelaan 12, 1234 AB Fantasiestad',
          language: 'Nederlands en Pools',
        }),
      ],
      relatives: [sister('Willemijn')],
      staffIds: [teacher.id],
    }),
  });
  return CaseFileId.parse(file.id);
};

const classmateName = {
  firstName: 'Aylin',
  lastName: 'Proefsma',
  prefix: '',
  initials: 'A.',
  givenNames: 'Aylin',
};

export const addNote = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  texts: { observation?: string; interpretation?: string; title?: string; occurredOn?: string },
): Promise<NoteId> => {
  const content = NoteContent.parse({
    kind: 'observation',
    title: '',
    occurredOn: '2025-11-06',
    occurredAt: null,
    observation: '',
    interpretation: '',
    tags: [],
    ...texts,
  });
  const input = { id: null, caseFileId, version: 0, content, attachmentIds: [], draft: null };
  return NoteId.parse((await saveNote(context, input)).id);
};

type NewPart = Partial<Omit<Parameters<typeof addPart>[1], 'id'>>;

/** Adds a typed part; in `context` unless another section is named. */
export const add = (
  context: OpenContext,
  { id }: Pick<CasusRecord, 'id'>,
  part: NewPart,
): Promise<CasusRecord> =>
  addPart(context, {
    id: CasusId.parse(id),
    section: 'context',
    partner: null,
    source: null,
    text: '',
    ...part,
  });

/** A new casus of the file with this text. */
export const casusOf = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  text: string,
): Promise<CasusRecord> => add(context, await createCasus(context, caseFileId), { text });

const firstPart = ({ parts }: CasusRecord): CasusPartRecord => {
  const [part] = parts;
  if (part === undefined) throw new Error('Geen deel.');
  return part;
};

/** Saves another text in the first part. */
export const retype = (
  context: OpenContext,
  casus: CasusRecord,
  text: string,
): Promise<CasusRecord> => {
  const { id, version } = firstPart(casus);
  const partId = CasusPartId.parse(id);
  return savePart(context, { id: CasusId.parse(casus.id), partId, version, text });
};

/** What a reader of the casus gets. */
export const outcome = (casus: CasusRecord): string =>
  casus.parts.flatMap(({ segments }) => segments.map(({ text }) => text)).join('');

/** Where the `at`th finding with this surface stands. */
export const place = (casus: CasusRecord, surface: string, at = 0) => {
  const found = casus.parts
    .flatMap(({ id, findings }) => findings.map((finding) => ({ partId: id, finding })))
    .filter(({ finding }) => finding.surface === surface)[at];
  if (found === undefined) throw new Error(`Niet gevonden: ${surface}`);
  const { partId, finding } = found;
  const id = CasusId.parse(casus.id);
  return { id, partId: CasusPartId.parse(partId), findingId: finding.id };
};

type Answer = Partial<Omit<Parameters<typeof decideCasus>[1], 'id' | 'partId' | 'findingId'>>;

/** Decides on the `at`th finding with this surface. */
export const answer = (
  context: OpenContext,
  casus: CasusRecord,
  { surface, at = 0, ...choice }: Answer & { readonly surface: string; readonly at?: number },
): Promise<CasusRecord> =>
  decideCasus(context, {
    ...place(casus, surface, at),
    choice: 'replace',
    replacement: null,
    everywhere: false,
    ...choice,
  });

type HintAnswer = Partial<Omit<Parameters<typeof decideHint>[1], 'id' | 'partId' | 'hintId'>>;

/** Decides on the first hint with this surface. */
export const generalise = (
  context: OpenContext,
  casus: CasusRecord,
  { surface, ...choice }: HintAnswer & { readonly surface: string },
): Promise<CasusRecord> => {
  const found = casus.parts
    .flatMap(({ id, hints }) => hints.map((hint) => ({ partId: id, hint })))
    .find(({ hint }) => hint.surface === surface);
  if (found === undefined) throw new Error(`Niet gevonden: ${surface}`);
  return decideHint(context, {
    id: CasusId.parse(casus.id),
    partId: CasusPartId.parse(found.partId),
    hintId: found.hint.id,
    choice: 'replace',
    replacement: null,
    everywhere: false,
    ...choice,
  });
};

/** With parents informed on a day before, and the meter answered where it cannot count. */
export const withBasis = async (context: OpenContext, casus: CasusRecord): Promise<CasusRecord> => {
  const id = CasusId.parse(casus.id);
  const written = await writeFacts(context, {
    id,
    meeting: { kind: 'kernteam', on: '2025-12-04' },
    basis: { kind: 'guardiansInformed', on: '2025-11-03', note: 'Gebeld met Elske.' },
  });
  const asked = written.meter.state === 'noList' && written.meter.acceptedReason === null;
  return asked ? answerMeter(context, { id, reason: 'Er is geen klassenlijst.' }) : written;
};

type Confirmed = Partial<Omit<Parameters<typeof releaseCasus>[1], 'id'>>;

/** Releases a casus as it was read, read aloud; `confirmed` changes what the person confirmed. */
export const release = (
  context: OpenContext,
  {
    id,
    version,
    keptSure,
    textHash,
  }: Pick<CasusRecord, 'id' | 'version' | 'keptSure' | 'textHash'>,
  confirmed: Confirmed = {},
): Promise<CasusRecord> =>
  releaseCasus(context, { id, version, keptSure, textHash, readAloud: true, ...confirmed });

/** Fills in the basis and releases it. */
export const released = async (context: OpenContext, casus: CasusRecord): Promise<CasusRecord> =>
  release(context, await withBasis(context, casus));

/** The school of the file gets a class list of this school year, with these pupils beside those it has. */
export const withClassList = async (
  context: OpenContext,
  caseFileId: CaseFileId,
  pupils: readonly Record<string, unknown>[],
): Promise<void> => {
  const { schoolId } = await getCaseFile(context, caseFileId);
  await context.write('school_years').insert({
    id: context.newId(),
    school_id: schoolId,
    start_year: 2025,
  });
  for (const [index, pupil] of pupils.entries()) {
    const firstName = `Proefkind${String.fromCodePoint(65 + index)}`;
    const names = { firstName, lastName: `Verzinsma${index}`, prefix: '', givenNames: firstName };
    await createPupil(context, { schoolId, pupil: pupilDraft(pupil, names) });
  }
};
