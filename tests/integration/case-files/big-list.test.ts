import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { CaseFileSummary } from '../../../electron/contract/case-files';
import { listCaseFiles } from '../../../electron/features/case-files/case-files-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';

const FILES = 2_000;
const NOTES_EACH = 25;

/** 2,000 files with 25 notes each; the last of every file lies in the bin. */
const bigVault = async (): Promise<TestVault & { readonly schoolId: string }> => {
  const vault = await openTestVault();
  const school = await createSchool(vault.context, { name: 'Groot', place: '' });
  const now = '2025-11-12T09:00:00.000Z';
  const stamps = { created_at: now, updated_at: now };
  const files = Array.from({ length: FILES }, (_, index) => ({ index, id: v7(), pupilId: v7() }));
  await inTransaction(vault.write, async (trx) => {
    await trx.batchInsert(
      'pupils',
      files.map(({ index, pupilId }) => ({
        id: pupilId,
        school_id: school.id,
        first_name: 'Proef',
        last_name: `Leerling${String(FILES - index).padStart(4, '0')}`,
        last_seen_start_year: 2025,
        ...stamps,
      })),
      50,
    );
    await trx.batchInsert(
      'case_files',
      files.map(({ index, id, pupilId }) => ({
        id,
        school_id: school.id,
        pupil_id: pupilId,
        code_name: `Ding ${index}`,
        status: index % 10 === 0 ? 'archived' : 'active',
        support_phase: (index % 4) + 1,
        retention_regime: 'school',
        opened_on: '2025-09-01',
        ...stamps,
      })),
      50,
    );
    await trx.batchInsert(
      'notes',
      files.flatMap(({ id }) =>
        Array.from({ length: NOTES_EACH }, (_, place) => ({
          id: v7(),
          case_file_id: id,
          kind: 'observation',
          occurred_on: `2025-10-${String(place + 1).padStart(2, '0')}`,
          observation: 'Speelt tien minuten mee en lacht.',
          version: 1,
          deleted_at: place === NOTES_EACH - 1 ? now : null,
          ...stamps,
        })),
      ),
      50,
    );
  });
  return { ...vault, schoolId: school.id };
};

describe('a list of 2,000 case files with 50,000 notes', () => {
  it('gives every file once, by surname, with its notes counted without the bin', async () => {
    const { context, schoolId } = await bigVault();
    const list = await listCaseFiles(context, schoolId);
    expect(list).toHaveLength(FILES);
    expect(new Set(list.map(({ id }) => id)).size).toBe(FILES);
    expect(list[0]?.sortName).toBe('Leerling0001, Proef');
    expect(list.at(-1)?.sortName).toBe(`Leerling${FILES}, Proef`);
    expect(list.filter(({ status }) => status === 'archived')).toHaveLength(FILES / 10);
    for (const file of list) {
      expect(file).toMatchObject({ noteCount: NOTES_EACH - 1, lastNoteOn: '2025-10-24' });
    }
    expect(CaseFileSummary.array().parse(list)).toHaveLength(FILES);
  });
});
