import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectDossier } from '../../../electron/features/archive/dossier';
import { readChunk } from '../../../electron/features/attachments/attachment-bytes';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { anyDossierWithFiles } from './support/any-dossier';
import { newSchool, sorted, takeOver } from './support/take-over';

const bytesIn = async ({ read }: TestVault, id: string): Promise<Uint8Array> =>
  (await readChunk(read, { id, position: 0 })).bytes;

describe('any dossier', () => {
  it('is the same after it was taken over, with the bytes of its attachments', async () => {
    const vault = await openTestVault();
    const schoolId = await newSchool(vault);
    await fc.assert(
      fc.asyncProperty(anyDossierWithFiles({ whole: true }), async ({ dossier, files }) => {
        const caseFileId = await takeOver(vault, { dossier, files, schoolId });
        const taken = await collectDossier(vault.context, { caseFileId, whole: true });
        expect(sorted({ ...taken, codeName: null })).toEqual(sorted(dossier));
        for (const record of dossier.records) {
          if (record.kind !== 'attachment') continue;
          expect(await bytesIn(vault, record.id)).toEqual(files.get(record.path));
        }
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });

  it('goes on from vault to vault, in the same order each time', async () => {
    const [first, second] = [await openTestVault(), await openTestVault()];
    const schools = [await newSchool(first), await newSchool(second)] as const;
    await fc.assert(
      fc.asyncProperty(anyDossierWithFiles({ whole: false }), async ({ dossier, files }) => {
        const asked = { caseFileId: dossier.id, whole: false };
        await takeOver(first, { dossier, files, schoolId: schools[0] });
        const once = await collectDossier(first.context, asked);
        await takeOver(second, { dossier: once, files, schoolId: schools[1] });
        expect(await collectDossier(second.context, asked)).toEqual(once);
      }),
      { numRuns: 8, endOnFailure: true },
    );
  });
});
