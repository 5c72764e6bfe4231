import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runArchiveJob } from '../../../electron/features/exchange/archive-job';
import { makeKey } from '../../../electron/features/exchange/own-key';
import { closeArchive, openedOf } from '../../../electron/features/exchange/opened-archives';
import { inspectArchive } from '../../../electron/features/exchange/open-archive';
import { openTestVault } from '../support/open-test-vault';
import type { TestVault } from '../support/open-test-vault';
import { dossierIn, handOver, openIn, tokenFor } from './support/handover';

const twoVaults = async (): Promise<readonly [TestVault, TestVault]> => [
  await openTestVault(),
  await openTestVault(),
];

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What the second reading hands over: path and hash of each attachment. */
const attachmentsOf = async (vault: TestVault, archiveId: string) => {
  const found: { path: string; sha256: string }[] = [];
  await runArchiveJob(
    (job) =>
      openedOf(archiveId, 'handover').readAttachments(async (path, bytes) => {
        const hash = createHash('sha256');
        for await (const piece of bytes) hash.update(piece);
        found.push({ path, sha256: hash.digest('hex') });
      }, job),
    vault.context,
    'import',
  );
  return found;
};

describe('a file from one vault to another', () => {
  it('carries dossiers and attachments as they were, by passphrase', async () => {
    const [sender, reader] = await twoVaults();
    const dossiers = [
      await dossierIn(sender, [0, 1, 1_048_576]),
      await dossierIn(sender, [2_500_000]),
    ];
    const { path, passphrase, fileHash, byteLength } = await handOver(sender, dossiers);

    expect(passphrase?.split(' ')).toHaveLength(6);
    expect(hashOf(readFileSync(path))).toBe(fileHash);
    expect(readFileSync(path)).toHaveLength(byteLength);

    const opened = await openIn(reader, path, `  ${passphrase ?? ''}  `);
    expect(opened).toMatchObject({ kind: 'handover', fileHash, byteLength, takenBeforeAt: null });
    expect(openedOf(opened.id, 'handover').dossiers).toEqual(dossiers);
    expect(await attachmentsOf(reader, opened.id)).toEqual(
      dossiers
        .flatMap(({ records }) => records)
        .flatMap((record) =>
          record.kind === 'attachment' ? [{ path: record.path, sha256: record.sha256 }] : [],
        ),
    );
  });

  it('goes to the reader’s key, and to nobody else', async () => {
    const [sender, reader] = await twoVaults();
    const { key } = await makeKey(reader.context);
    const lock = { kind: 'recipient', recipient: key?.recipient ?? '' } as const;
    const { path, passphrase } = await handOver(sender, [await dossierIn(sender)], { lock });

    expect(passphrase).toBeNull();
    expect(await openIn(reader, path)).toMatchObject({ kind: 'handover' });
    const token = tokenFor(reader, path, 'archive');
    expect(await inspectArchive(reader.context, token)).toEqual({ lock: 'key' });
    await expect(openIn(sender, path)).rejects.toMatchObject({ code: 'ARCHIVE_NOT_FOR_YOU' });
  });

  it('tells how far it is, to the end, both ways', async () => {
    const [sender, reader] = await twoVaults();
    const { path, passphrase } = await handOver(sender, [await dossierIn(sender, [3_000_000])]);
    await openIn(reader, path, passphrase);
    for (const [{ told }, job] of [
      [sender, 'export'],
      [reader, 'import'],
    ] as const) {
      const steps = told.filter((step) => step.job === job);
      expect(steps.length).toBeGreaterThan(2);
      expect(steps.length).toBeLessThan(102);
      expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total);
      expect(steps.map(({ done }) => done)).toEqual(
        steps.map(({ done }) => done).toSorted((a, b) => a - b),
      );
    }
  });

  it('is forgotten when it is closed, and opens for its own kind alone', async () => {
    const [sender, reader] = await twoVaults();
    const { path, passphrase } = await handOver(sender, [await dossierIn(sender)]);
    const { id } = await openIn(reader, path, passphrase);
    expect(() => openedOf(id, 'receipt')).toThrow('ARCHIVE_NOT_OPEN');
    closeArchive(id);
    expect(() => openedOf(id, 'handover')).toThrow('ARCHIVE_NOT_OPEN');
  });

  it('is kept open with a few others at most', async () => {
    const vault = await openTestVault();
    const { key } = await makeKey(vault.context);
    const lock = { kind: 'recipient', recipient: key?.recipient ?? '' } as const;
    const ids: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      const { path } = await handOver(vault, [await dossierIn(vault)], { lock });
      ids.push((await openIn(vault, path)).id);
    }
    expect(() => openedOf(ids[0] ?? '', 'handover')).toThrow('ARCHIVE_NOT_OPEN');
    expect(openedOf(ids[3] ?? '', 'handover').dossiers).toHaveLength(1);
  });
});

describe('taking the attachments over', () => {
  it('stops where the file became another one meanwhile', async () => {
    const vault = await openTestVault();
    const { key } = await makeKey(vault.context);
    const lock = { kind: 'recipient', recipient: key?.recipient ?? '' } as const;
    const first = await handOver(vault, [await dossierIn(vault, [1000])], { lock });
    const kept = join(vault.folder, 'eerste.casuskluis');
    copyFileSync(first.path, kept);
    const { id } = await openIn(vault, kept);
    const second = await handOver(vault, [await dossierIn(vault, [1000])], { lock });
    copyFileSync(second.path, kept);
    await expect(attachmentsOf(vault, id)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });

    writeFileSync(kept, readFileSync(first.path).subarray(0, 900));
    await expect(attachmentsOf(vault, id)).rejects.toMatchObject({ code: 'ARCHIVE_DAMAGED' });
  });

  it('stops where the file is gone', async () => {
    const vault = await openTestVault();
    const { path, passphrase } = await handOver(vault, [await dossierIn(vault, [1000])]);
    const { id } = await openIn(vault, path, passphrase);
    const { rmSync } = await import('node:fs');
    rmSync(path);
    await expect(attachmentsOf(vault, id)).rejects.toMatchObject({ code: 'FILE_UNREADABLE' });
  });
});

it('writes nothing beside the file itself', async () => {
  const vault = await openTestVault();
  const dossier = await dossierIn(vault, [1000]);
  const before = readdirSync(vault.folder);
  await handOver(vault, [dossier]);
  const added = readdirSync(vault.folder).filter((name) => !before.includes(name));
  expect(added).toEqual(['overdracht.casuskluis']);
});
