/** A dossier into a file that is there: what is missing is added, nothing is removed. */
import type { z } from 'zod';
import type { ArchiveDossier } from '../../contract/archive';
import { CaseFileDraft } from '../../contract/case-files';
import { CodedError } from '../../contract/coded-error';
import type { CaseFileRecord } from '../case-files/case-file-records';
import { getCaseFile } from '../case-files/case-files-service';
import { addFamily } from '../case-files/received-family';
import { updateCaseFile } from '../case-files/save-case-file';
import type { OpenContext } from '../context';
import { requireWritableCaseFile } from '../notes/writable-case-file';
import { matchGuardians, matchRelatives } from './match-people';
import { mergedGuardian } from './merge-head';
import { staffFor } from './staff-for';

type Target = {
  readonly caseFileId: string;
  readonly schoolId: string;
  readonly dossier: ArchiveDossier;
  readonly replaces: (
    kind: 'guardian' | 'relative' | 'staff' | 'fileSummary',
    id: string,
  ) => boolean;
};

type Draft = z.input<typeof CaseFileDraft>;

const draftOf = (file: CaseFileRecord): Draft => ({
  codeName: file.codeName,
  supportPhase: file.supportPhase,
  summary: file.summary,
  retentionRegime: file.retentionRegime,
  retentionReason: file.retentionReason,
  openedOn: file.openedOn,
  guardians: file.guardians,
  relatives: file.relatives,
  staffIds: file.staff.map(({ id }) => id),
});

/** Each of `own`, with the one of the dossier in its place where that was asked. */
const replacing = <Person extends { readonly id: string }, Theirs extends { readonly id: string }>(
  own: readonly Person[],
  {
    theirs,
    matched,
    asked,
    merge,
  }: {
    readonly theirs: readonly Theirs[];
    readonly matched: ReadonlyMap<string, string>;
    readonly asked: (id: string) => boolean;
    readonly merge: (own: Person, theirs: Theirs) => Person;
  },
): Person[] =>
  own.map((person) => {
    const other = theirs.find(({ id }) => matched.get(id) === person.id);
    return other !== undefined && asked(other.id) ? merge(person, other) : person;
  });

const summaryOf = (own: string, { dossier, replaces }: Target): string => {
  const theirs = dossier.summary;
  if (theirs === '') return own;
  return own === '' || replaces('fileSummary', dossier.id) ? theirs : own;
};

/** @throws CodedError ARCHIVE_CONFLICT for more people than a file holds */
const parsed = (draft: Draft): CaseFileDraft => {
  const result = CaseFileDraft.safeParse(draft);
  if (!result.success) throw new CodedError('ARCHIVE_CONFLICT');
  return result.data;
};

/** @throws CodedError NOT_FOUND, CASE_FILE_ARCHIVED, ARCHIVE_CONFLICT */
export const addToFile = async (
  context: OpenContext,
  target: Target,
): Promise<{
  readonly caseFileId: string;
  readonly guardianIds: ReadonlyMap<string, string>;
}> => {
  const { caseFileId, schoolId, dossier, replaces } = target;
  const { newId, write } = context;
  await requireWritableCaseFile(write, caseFileId);
  const before = await getCaseFile(context, caseFileId);
  const guardians = matchGuardians(dossier.guardians, before.guardians);
  const relatives = matchRelatives(dossier.relatives, before.relatives);
  const added = await addFamily(write, {
    caseFileId,
    newId,
    guardians: dossier.guardians.filter(({ id }) => !guardians.has(id)),
    relatives: dossier.relatives.filter(({ id }) => !relatives.has(id)),
  });
  const staffIds = await staffFor(context, { staff: dossier.staff, schoolId, replaces });
  const file = await getCaseFile(context, caseFileId);
  const own = draftOf(file);
  const draft: Draft = {
    ...own,
    summary: summaryOf(own.summary, target),
    guardians: replacing(file.guardians, {
      theirs: dossier.guardians,
      matched: guardians,
      asked: (id) => replaces('guardian', id),
      merge: mergedGuardian,
    }),
    relatives: replacing(file.relatives, {
      theirs: dossier.relatives,
      matched: relatives,
      asked: (id) => replaces('relative', id),
      merge: (mine, theirs) => ({ ...theirs, id: mine.id }),
    }),
    staffIds: [...new Set([...own.staffIds, ...staffIds])],
  };
  // Also where nothing differs but the rows above: a form that is open elsewhere would take them out again.
  if (JSON.stringify(draft) !== JSON.stringify(draftOf(before))) {
    await updateCaseFile(context, {
      id: caseFileId,
      version: before.version,
      draft: parsed(draft),
    });
  }
  return { caseFileId, guardianIds: new Map([...guardians, ...added]) };
};
