/** Takes a dossier over as the receiving side does, without a file between. */
import { v7 } from 'uuid';
import type { ArchiveDossier } from '../../../../electron/contract/archive';
import { SchoolId } from '../../../../electron/contract/ids';
import type { ArchiveRecord } from '../../../../electron/contract/archive-records';
import type { RestorePlace } from '../../../../electron/features/archive/archive-source';
import { anySourceOf } from '../../../../electron/features/archive/archive-sources';
import { withOwnGuardians } from '../../../../electron/features/archive/own-guardians';
import { restoreHead } from '../../../../electron/features/archive/restore-dossier';
import type { HeadTarget } from '../../../../electron/features/archive/restore-dossier';
import { receiveAttachment } from '../../../../electron/features/attachments/received-attachments';
import { moment } from '../../../../electron/features/days';
import { createSchool } from '../../../../electron/features/pupils/schools-service';
import { inTransaction } from '../../../../electron/vault/database/transaction';
import type { TestVault } from '../../support/open-test-vault';

export const newSchool = async ({ context }: TestVault): Promise<SchoolId> =>
  SchoolId.parse((await createSchool(context, { name: 'De Windroos', place: '' })).id);

export const placeOf = (
  { context }: TestVault,
  schoolId: string,
  caseFileId: string,
): RestorePlace => ({ caseFileId, schoolId, now: moment(context.clock), newId: v7 });

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array, void> {
  for (let from = 0; from < bytes.length; from += 700) {
    yield await Promise.resolve(bytes.subarray(from, from + 700));
  }
}

const putBytes = async (
  { write }: TestVault,
  records: readonly ArchiveRecord[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<void> => {
  for (const record of records) {
    if (record.kind !== 'attachment') continue;
    await receiveAttachment(write, record, piecesOf(files.get(record.path) ?? new Uint8Array()));
  }
};

type Taken = {
  readonly dossier: ArchiveDossier;
  readonly files?: ReadonlyMap<string, Uint8Array>;
  readonly schoolId: string;
} & Partial<Pick<HeadTarget, 'pupilId' | 'replaces'>>;

/** The head and every record, all of it new in its file. @returns the id of the case file */
export const takeOver = async (
  vault: TestVault,
  { dossier, files = new Map(), schoolId, pupilId = null, replaces = () => false }: Taken,
): Promise<string> => {
  await putBytes(vault, dossier.records, files);
  return inTransaction(vault.write, async (trx) => {
    const head = { dossier, schoolId, pupilId, replaces };
    const { caseFileId, guardianIds } = await restoreHead(trx, vault.context, head);
    const place = placeOf(vault, schoolId, caseFileId);
    for (const record of dossier.records) {
      const own = withOwnGuardians(record, guardianIds);
      await anySourceOf(record.kind).restore(trx, place, own);
    }
    return caseFileId;
  });
};

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

/** The same in whatever order a dossier names its records and staff. */
export const sorted = (dossier: ArchiveDossier): ArchiveDossier => ({
  ...dossier,
  staff: dossier.staff.toSorted(byId),
  records: dossier.records.toSorted(byId),
});
