import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArchiveDossier } from '../../../electron/contract/archive';
import type { ArchiveRecord } from '../../../electron/contract/archive-records';
import { anySourceOf, onePerFile } from '../../../electron/features/archive/archive-sources';
import { collectDossier } from '../../../electron/features/archive/dossier';
import { archivePathOf } from '../../../electron/features/attachments/archive-path';
import { getViews } from '../../../electron/features/guardian-contacts/views-service';
import { listVersions } from '../../../electron/features/notes/notes-service';
import { inTransaction } from '../../../electron/vault/database/transaction';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { anyDossierWithFiles } from './support/any-dossier';
import { newSchool, placeOf, sorted, takeOver } from './support/take-over';

const bins: Readonly<Partial<Record<ArchiveRecord['kind'], string>>> = {
  agreement: 'agreements',
  note: 'notes',
  attachment: 'attachments',
  guardianContact: 'guardian_contacts',
  concernSignal: 'concern_signals',
  privateWorkingNote: 'private_working_notes',
};

/** Records of the simple kinds: the others have tests of their own. */
const simple = new Set<string>([...Object.keys(bins), ...onePerFile]);

const throwAway = async ({ write, context }: TestVault, record: ArchiveRecord): Promise<void> => {
  const table = bins[record.kind];
  if (table === undefined) return;
  const deletedAt = context.clock.now().toISOString();
  await write(table).where({ id: record.id }).update({ deleted_at: deletedAt });
};

/** What `other` says, in the place of `own`; bytes never change. */
const inPlaceOf = (own: ArchiveRecord, other: ArchiveRecord): ArchiveRecord => {
  if (own.kind === 'attachment' && other.kind === 'attachment') {
    const { fileName, createdAt } = other;
    const path = archivePathOf({ id: own.id, fileName });
    return { ...own, fileName, createdAt, path, noteId: null };
  }
  if (other.kind === 'note') return { ...other, id: own.id, earlier: [] } as ArchiveRecord;
  if (other.kind === 'guardianContact') {
    const draft = { ...other.draft, guardianIds: [] };
    return { ...other, id: own.id, draft, agreementIds: [] } as ArchiveRecord;
  }
  if (other.kind === 'guardianViews') {
    return {
      ...other,
      id: own.id,
      content: { ...other.content, guardianIds: [] },
    } as ArchiveRecord;
  }
  return { ...other, id: own.id } as ArchiveRecord;
};

const changed = (own: ArchiveDossier, other: ArchiveDossier): readonly ArchiveRecord[] =>
  own.records.flatMap((record) => {
    const another = other.records.find(({ kind }) => kind === record.kind && simple.has(kind));
    return another === undefined ? [] : [inPlaceOf(record, another)];
  });

const replaceAll = (
  vault: TestVault,
  { schoolId, caseFileId }: { readonly schoolId: string; readonly caseFileId: string },
  records: readonly ArchiveRecord[],
): Promise<void> =>
  inTransaction(vault.write, async (trx) => {
    for (const record of records) {
      await anySourceOf(record.kind).replace(trx, placeOf(vault, schoolId, caseFileId), record);
    }
  });

const any = anyDossierWithFiles({ whole: false });

describe('a record in the place of the own one', () => {
  it('is the same when it is collected, also where the own one lay in the bin', async () => {
    const vault = await openTestVault();
    const schoolId = await newSchool(vault);
    await fc.assert(
      fc.asyncProperty(any, any, fc.boolean(), async ({ dossier, files }, other, binned) => {
        const caseFileId = await takeOver(vault, { dossier, files, schoolId });
        const theirs = changed(dossier, other.dossier);
        if (binned) for (const record of theirs) await throwAway(vault, record);
        await replaceAll(vault, { schoolId, caseFileId }, theirs);
        const { records } = sorted(
          await collectDossier(vault.context, { caseFileId, whole: false }),
        );
        for (const record of theirs) {
          const now = records.find(({ id, kind }) => id === record.id && kind === record.kind);
          expect(now).toEqual(record);
        }
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });

  it('leaves what it was among the earlier versions', async () => {
    const vault = await openTestVault();
    const schoolId = await newSchool(vault);
    const filled = any.filter(
      ({ dossier: { records } }) =>
        records.some(({ kind }) => kind === 'note') &&
        records.some(({ kind }) => kind === 'guardianViews'),
    );
    await fc.assert(
      fc.asyncProperty(filled, filled, async ({ dossier, files }, other) => {
        const caseFileId = await takeOver(vault, { dossier, files, schoolId });
        await replaceAll(vault, { schoolId, caseFileId }, changed(dossier, other.dossier));
        for (const record of dossier.records) {
          if (record.kind === 'note') {
            const versions = await listVersions(vault.read, record.id);
            expect(versions.map(({ version }) => version)).toEqual([2, 1]);
            expect(versions[1]).toMatchObject(record.content);
          }
          if (record.kind === 'guardianViews') {
            const { earlier } = await getViews(vault.context, caseFileId);
            expect(earlier.map(({ content }) => content)).toEqual([record.content]);
          }
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });

  it('is refused where the id is of another file', async () => {
    const vault = await openTestVault();
    const schoolId = await newSchool(vault);
    await fc.assert(
      fc.asyncProperty(any, any, async ({ dossier, files }, other) => {
        const own = await takeOver(vault, { dossier, files, schoolId });
        const elsewhere = await takeOver(vault, { ...other, schoolId });
        const before = await collectDossier(vault.context, { caseFileId: own, whole: true });
        for (const record of dossier.records.filter(({ kind }) => bins[kind] !== undefined)) {
          const place = { schoolId, caseFileId: elsewhere };
          await expect(replaceAll(vault, place, [record])).rejects.toThrow('ARCHIVE_CONFLICT');
        }
        expect(await collectDossier(vault.context, { caseFileId: own, whole: true })).toEqual(
          before,
        );
      }),
      { numRuns: 5, endOnFailure: true },
    );
  });
});

describe('places', () => {
  it('tells of each record in which file it is, and whether in the bin', async () => {
    const vault = await openTestVault();
    const schoolId = await newSchool(vault);
    await fc.assert(
      fc.asyncProperty(any, async ({ dossier, files }) => {
        const caseFileId = await takeOver(vault, { dossier, files, schoolId });
        for (const record of dossier.records) {
          const { places } = anySourceOf(record.kind);
          const ask = async () => (await places(vault.read, [record.id, schoolId])).get(record.id);
          expect(await ask()).toEqual({ caseFileId, inBin: false });
          if (bins[record.kind] === undefined) continue;
          await throwAway(vault, record);
          expect(await ask()).toEqual({ caseFileId, inBin: true });
          await vault
            .write(bins[record.kind] ?? '')
            .where({ id: record.id })
            .update({ deleted_at: null });
        }
        expect(await anySourceOf('note').places(vault.read, [caseFileId])).toEqual(new Map());
      }),
      { numRuns: 10, endOnFailure: true },
    );
  });
});
