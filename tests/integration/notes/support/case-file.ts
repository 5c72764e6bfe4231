import { v7 } from 'uuid';
import { CaseFileId, SchoolId } from '../../../../electron/contract/ids';
import type { NoteContent } from '../../../../electron/contract/notes';
import type { WriteHandle } from '../../../../electron/vault/database/handles';

const AT = '2025-11-01T08:00:00.000Z';

export const newSchool = async (write: WriteHandle): Promise<SchoolId> => {
  const id = SchoolId.parse(v7());
  await write('schools').insert({ id, name: 'De Zandloper', created_at: AT, updated_at: AT });
  return id;
};

/** A case file for an invented pupil, in a school of its own unless one is given. */
export const newCaseFile = async (
  write: WriteHandle,
  { codeName = 'Casus Lantaarn', school }: { codeName?: string; school?: SchoolId } = {},
): Promise<CaseFileId> => {
  const id = CaseFileId.parse(v7());
  const pupilId = v7();
  const schoolId = school ?? (await newSchool(write));
  await write('pupils').insert({
    id: pupilId,
    school_id: schoolId,
    first_name: 'Noor',
    prefix: "van 't",
    last_name: 'Voorbeeld',
    last_seen_start_year: 2025,
    created_at: AT,
    updated_at: AT,
  });
  await write('case_files').insert({
    id,
    school_id: schoolId,
    pupil_id: pupilId,
    code_name: codeName,
    status: 'active',
    support_phase: 2,
    retention_regime: 'school',
    opened_on: '2025-09-01',
    created_at: AT,
    updated_at: AT,
  });
  return id;
};

export const archive = async (write: WriteHandle, id: CaseFileId): Promise<void> => {
  await write('case_files').where({ id }).update({ status: 'archived', archived_on: '2025-11-10' });
};

export const content = (change: Partial<NoteContent> = {}): NoteContent => ({
  kind: 'observation',
  title: 'Buitenspelen',
  occurredOn: '2025-11-11',
  occurredAt: '10:20',
  observation: 'Staat bij het klimrek tot een klasgenoot komt.',
  interpretation: 'Meedoen lukt na een uitnodiging.',
  tags: ['pauze'],
  ...change,
});
