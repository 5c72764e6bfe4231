/** The head of a dossier into this vault: a new pupil, a file for one who has none, or more in a file that is there. */
import type { z } from 'zod';
import type { ArchiveDossier } from '../../contract/archive';
import { CaseFileDraft } from '../../contract/case-files';
import { CodedError } from '../../contract/coded-error';
import { PupilDraft } from '../../contract/records';
import type { WriteHandle } from '../../vault/database/handles';
import { hasCaseFileId } from '../case-files/case-files-service';
import { drawCodeName } from '../case-files/code-names-service';
import { addFamily } from '../case-files/received-family';
import { createCaseFile } from '../case-files/save-case-file';
import type { OpenContext } from '../context';
import { today } from '../days';
import { createPupil, getPupil, updatePupil } from '../pupils/pupils-service';
import { addToFile } from './add-to-file';
import { mergedPupil, newPupil } from './merge-head';
import { staffFor } from './staff-for';

/** Items of the head; the others are records. */
export type HeadKind = 'pupil' | 'guardian' | 'relative' | 'staff' | 'fileSummary';

export type HeadTarget = {
  /** Without what a person left out: guardians, relatives and staff that aren't in it stay out; '' is no summary. */
  readonly dossier: ArchiveDossier;
  readonly schoolId: string;
  /** Of this vault; null: a new pupil of the school. One without a file gets it. */
  readonly pupilId: string | null;
  /**
   * Whether it takes the place of the own one that it matches (`match-people.ts`; id as in the dossier, that of the
   * dossier itself for `pupil` and `fileSummary`). What isn't there yet is added without asking this.
   */
  readonly replaces: (kind: HeadKind, id: string) => boolean;
};

export type RestoredHead = {
  readonly caseFileId: string;
  /** The id in this file by that in the dossier, for `withOwnGuardians`. */
  readonly guardianIds: ReadonlyMap<string, string>;
};

/** The services of pupils and files write through the handle of the transaction. */
const within = (context: OpenContext, write: WriteHandle): OpenContext => ({
  ...context,
  read: write,
  write,
});

/** A pupil of this school, new or there. @throws CodedError NOT_FOUND, OTHER_SCHOOL */
const pupilFor = async (
  context: OpenContext,
  { dossier, schoolId, pupilId, replaces }: HeadTarget,
): Promise<{ readonly id: string; readonly caseFileId: string | null }> => {
  const { className: _class, ...theirs } = dossier.pupil;
  if (pupilId === null) {
    // A class comes from the own class list.
    const pupil = { ...newPupil(theirs, today(context.clock)), classGroupId: null };
    return { id: (await createPupil(context, { schoolId, pupil })).id, caseFileId: null };
  }
  const own = await getPupil(context, pupilId);
  if (own.schoolId !== schoolId) throw new CodedError('OTHER_SCHOOL');
  if (replaces('pupil', dossier.id)) {
    const { name, birthDate, sex, yearGroup, classGroupId, startDate, leaveDate } = own;
    const before = { name, birthDate, sex, yearGroup, classGroupId, startDate, leaveDate };
    const pupil = mergedPupil(PupilDraft.parse(before), theirs);
    await updatePupil(context, { id: pupilId, pupil });
  }
  return { id: pupilId, caseFileId: own.caseFileId };
};

/** A code name of the new file is none of these. */
const namesIn = ({ guardians, relatives, staff }: ArchiveDossier): readonly string[] => [
  ...[...guardians, ...staff].flatMap(({ name }) => [name.firstName, name.lastName]),
  ...relatives.flatMap(({ firstName, lastName }) => [firstName, lastName]),
];

const newFile = async (
  context: OpenContext,
  { dossier, schoolId, replaces }: HeadTarget,
  pupilId: string,
): Promise<RestoredHead> => {
  const { guardians, relatives, supportPhase, summary, openedOn } = dossier;
  const { newId, write } = context;
  // With the id that it had with its sender, it is known when it comes again.
  const caseFileId = (await hasCaseFileId(context.read, dossier.id)) ? newId() : dossier.id;
  const staffIds = await staffFor(context, { staff: dossier.staff, schoolId, replaces });
  const draft = {
    codeName: await drawCodeName(context, namesIn(dossier)),
    supportPhase,
    summary,
    openedOn,
    // The shorter term, until who keeps the file says otherwise.
    retentionRegime: 'school',
    retentionReason: '',
    guardians: [],
    relatives: [],
    staffIds: [...staffIds],
  } satisfies z.input<typeof CaseFileDraft>;
  await createCaseFile(context, { id: caseFileId, pupilId, draft: CaseFileDraft.parse(draft) });
  const guardianIds = await addFamily(write, { caseFileId, newId, guardians, relatives });
  return { caseFileId, guardianIds };
};

/**
 * Inside a transaction. A new file gets a drawn code name; in one that is there nothing is removed, and what it has
 * stays unless it was asked to be replaced. Staff become staff of the school, those it has not a second time. The
 * phase and the day of opening of a file that is there stay its own.
 * @throws CodedError NOT_FOUND, OTHER_SCHOOL, CASE_FILE_ARCHIVED, ARCHIVE_CONFLICT (more guardians, relatives or staff
 * than a file holds)
 */
export const restoreHead = async (
  write: WriteHandle,
  context: OpenContext,
  target: HeadTarget,
): Promise<RestoredHead> => {
  const inside = within(context, write);
  const pupil = await pupilFor(inside, target);
  return pupil.caseFileId === null
    ? newFile(inside, target, pupil.id)
    : addToFile(inside, { ...target, caseFileId: pupil.caseFileId });
};
