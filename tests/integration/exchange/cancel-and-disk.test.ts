import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import { cancelArchiveJob, runArchiveJob } from '../../../electron/features/exchange/archive-job';
import { dossierEntries } from '../../../electron/features/exchange/dossier-entries';
import { writeArchive } from '../../../electron/features/exchange/write-archive';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import {
  dossierIn,
  handOver,
  handoverManifest,
  openIn,
  placed,
  tokenFor,
  writeIn,
} from './support/handover';

const SIZE = 3_000_000;

const prepared = async (vault: TestVault) => {
  const dossiers = [await dossierIn(vault, [SIZE])];
  return {
    manifest: await handoverManifest(vault, dossiers),
    made: dossierEntries(vault.context, placed(dossiers)),
  };
};

/** Ends the job as soon as it tells of its progress. */
const cancelling = (vault: TestVault): TestVault => ({
  ...vault,
  context: { ...vault.context, progress: () => void cancelArchiveJob() },
});

const lockedFiles = (vault: TestVault): readonly string[] =>
  readdirSync(vault.folder).filter((name) => name.includes('casuskluis'));

describe('a file that is ended half way', () => {
  it('leaves nothing on the disk, and nothing in the log', async () => {
    const vault = await openTestVault();
    let recorded = 0;
    const record = () => Promise.resolve(void (recorded += 1));
    const job = { ...(await prepared(vault)), record };
    await expect(writeIn(cancelling(vault), job)).rejects.toMatchObject({ code: 'CANCELLED' });
    expect(lockedFiles(vault)).toEqual([]);
    expect(recorded).toBe(0);
    // And the next one goes as if nothing had been.
    await writeIn(vault, job);
    expect(lockedFiles(vault)).toEqual(['overdracht.casuskluis']);
    expect(recorded).toBe(1);
  });

  it('leaves an earlier file in its place as it was', async () => {
    const vault = await openTestVault();
    const place = join(vault.folder, 'overdracht.casuskluis');
    writeFileSync(place, 'eerder');
    await expect(writeIn(cancelling(vault), await prepared(vault))).rejects.toThrow('CANCELLED');
    expect(readFileSync(place, 'utf8')).toBe('eerder');
    expect(lockedFiles(vault)).toEqual(['overdracht.casuskluis']);
  });

  it('opens nothing', async () => {
    const vault = await openTestVault();
    const { path, passphrase } = await handOver(vault, [await dossierIn(vault, [SIZE])]);
    await expect(openIn(cancelling(vault), path, passphrase)).rejects.toThrow('CANCELLED');
    expect(cancelArchiveJob()).toBe(false);
  });
});

describe('nothing leaves the vault', () => {
  it('that it could not write in its log', async () => {
    const vault = await openTestVault();
    const record = () => Promise.reject(new CodedError('DISK_FULL'));
    const job = { ...(await prepared(vault)), record };
    await expect(writeIn(vault, job)).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(lockedFiles(vault)).toEqual([]);
  });

  it('where its attachments are no longer what they were', async () => {
    const vault = await openTestVault();
    const job = await prepared(vault);
    await vault
      .write('attachment_chunks')
      .where({ position: 1 })
      .update({ bytes: Buffer.alloc(9) });
    await expect(writeIn(vault, job)).rejects.toMatchObject({ code: 'IO_ERROR' });
    expect(lockedFiles(vault)).toEqual([]);
  });

  it('to a folder that is gone, or where a folder stands', async () => {
    const vault = await openTestVault();
    const job = await prepared(vault);
    const folder = join(vault.folder, 'stick');
    mkdirSync(folder);
    const write = (path: string) =>
      writeArchive(vault.context, {
        token: tokenFor(vault, path, 'saveArchive'),
        lock: { kind: 'passphrase' },
        manifest: job.manifest,
        ...job.made,
        record: () => Promise.resolve(),
      });
    await expect(write(folder)).rejects.toMatchObject({ code: 'EISDIR' });
    rmSync(folder, { recursive: true });
    await expect(write(join(folder, 'a.casuskluis'))).rejects.toMatchObject({ code: 'IO_ERROR' });
    expect(lockedFiles(vault)).toEqual([]);
  });
});

it('does one thing at a time', async () => {
  const vault = await openTestVault();
  await runArchiveJob(
    async () => {
      const second = runArchiveJob(() => Promise.resolve(), vault.context, 'import');
      await expect(second).rejects.toMatchObject({ code: 'ARCHIVE_BUSY' });
    },
    vault.context,
    'export',
  );
  await expect(runArchiveJob(() => Promise.resolve(7), vault.context, 'export')).resolves.toBe(7);
});
