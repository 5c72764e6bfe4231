import fc from 'fast-check';
import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import { ArchiveRecord } from '../../../electron/contract/archive-records';
import type { ArchiveSource } from '../../../electron/features/archive/archive-source';
import { arrangementArchive } from '../../../electron/features/arrangement/arrangement-archive';
import { casusArchive } from '../../../electron/features/casus/casus-archive';
import { oppArchive } from '../../../electron/features/opp/opp-archive';
import { trajectoryArchive } from '../../../electron/features/trajectory/trajectory-archive';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { openFile } from '../opp/support';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { anyArrangement } from './support/any-arrangement';
import { anyCasus } from './support/any-casus';
import { anyOpps } from './support/any-opp';
import { anyTrajectory } from './support/any-trajectory';
import { placeOf } from './support/take-over';

const people = { guardianIds: [v7(), v7()], attachmentIds: [v7()], oppIds: [v7()] };

/** Neither guardians nor other records go along. */
const nobody = { guardianIds: new Set<string>(), recordIds: new Set<string>() };

const byId = (a: ArchiveRecord, b: ArchiveRecord): number => (a.id < b.id ? -1 : 1);

/** Puts records in a file, in the order in which they are given. */
const putIn = async <Record extends ArchiveRecord>(
  vault: TestVault,
  file: { readonly caseFileId: string; readonly schoolId: string },
  {
    source,
    records,
    how = 'restore',
  }: {
    readonly source: Pick<ArchiveSource<Record['kind']>, 'restore' | 'replace'>;
    readonly records: readonly Record[];
    readonly how?: 'restore' | 'replace';
  },
): Promise<void> => {
  const place = placeOf(vault, file.schoolId, file.caseFileId);
  await inTransaction(vault.write, async (trx) => {
    for (const record of records) await source[how](trx, place, record as never);
  });
};

const emptied = (vault: TestVault, table: string): Promise<number> =>
  vault.write(table).del() as Promise<number>;

describe('any trajectory, OPP, request or casus', () => {
  const kinds = [
    {
      name: 'trajectory',
      table: 'trajectories',
      source: trajectoryArchive,
      records: fc.array(anyTrajectory(people.guardianIds), { maxLength: 2 }),
    },
    { name: 'opp', table: 'opps', source: oppArchive, records: anyOpps(people) },
    {
      name: 'arrangement',
      table: 'arrangements',
      source: arrangementArchive,
      records: fc.array(anyArrangement(people), { maxLength: 2 }),
    },
    {
      name: 'casus',
      table: 'casus',
      source: casusArchive,
      records: fc.array(anyCasus({ whole: true }), { maxLength: 2 }),
    },
  ] as const;

  it.each(kinds)('of $name is the same once it is put in a file', async ({ table, ...kind }) => {
    const vault = await openTestVault();
    const file = await openFile(vault.context);
    const asked = { caseFileId: file.caseFileId, whole: true };
    const source = kind.source as unknown as ArchiveSource<ArchiveRecord['kind']>;
    await fc.assert(
      fc.asyncProperty(kind.records as fc.Arbitrary<ArchiveRecord[]>, async (records) => {
        await emptied(vault, table);
        await putIn(vault, file, { source, records });
        expect((await source.collect(vault.read, asked)).toSorted(byId)).toEqual(
          records.toSorted(byId),
        );
        // In its own place once more it is still the same.
        await putIn(vault, file, { source, records, how: 'replace' });
        expect((await source.collect(vault.read, asked)).toSorted(byId)).toEqual(
          records.toSorted(byId),
        );
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });

  it.each(kinds)('of $name makes pages, a list and a choice, whatever is typed', (kind) => {
    const source = kind.source as unknown as ArchiveSource<ArchiveRecord['kind']>;
    fc.assert(
      fc.property(kind.records as fc.Arbitrary<ArchiveRecord[]>, (records) => {
        for (const record of records) {
          const [heading] = source.blocks(record, { guardian: () => 'moeder' });
          expect(heading).toMatchObject({ kind: 'heading', level: 3 });
          const items = source.items(record);
          expect(items.every(({ title }) => title !== '' && title.length <= 120)).toBe(true);
          const [ground, ...more] = items.flatMap(({ part }) => part);
          if (ground === undefined) throw new Error('every record has a ground');
          for (const parts of [[ground, ...more], [ground, ...more.slice(1)], [ground]]) {
            const picked = source.pick(record, { parts: new Set(parts), ...nobody });
            // What a vault takes, with what was chosen of it.
            expect(ArchiveRecord.parse(picked)).toEqual(picked);
            expect(source.items(picked).map(({ part }) => part)).toEqual(parts);
          }
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });
});
