import { existsSync, mkdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { tempFolder } from './support/temp-folder';
import { bodies, closeAll, filledVault } from './support/vaults';

afterEach(closeAll);

const DAY = 24 * 60 * 60 * 1000;

const flip = (file: string, at: number): void => {
  const content = readFileSync(file);
  content[at] = (content[at] ?? 0) ^ 1;
  writeFileSync(file, content);
};

const backedUp = async () => {
  const made = await filledVault();
  const { id } = await made.backups.create();
  const folder = join(made.parts.backupFolder, id);
  return { made, id, folder, manifest: join(folder, 'manifest.json') };
};

const proofOf = (made: { readonly passphrase: string }) =>
  ({ kind: 'passphrase', passphrase: made.passphrase }) as const;

describe('a backup whose manifest is damaged or gone', () => {
  it.each([
    ['a flipped bit', (file: string) => flip(file, 200)],
    ['an empty file', (file: string) => truncateSync(file, 0)],
    ['no file', (file: string) => rmSync(file)],
  ])('is still listed, by its folder name (%s)', async (_how, damage) => {
    const { made, id, manifest } = await backedUp();
    const before = await made.backups.list();
    damage(manifest);
    expect(await made.backups.list()).toEqual([
      { ...before[0], id, createdAt: '2026-11-21T09:00:00.000Z' },
    ]);
  });

  it('is restored, proven by opening it and reading it through', async () => {
    const { made, id, manifest } = await backedUp();
    flip(manifest, 200);
    await made.holder.lock();
    const again = made.restarted();
    const place = { kind: 'own', id } as const;
    expect(await again.backups.inspect(place)).toMatchObject({ backup: { id }, sameVault: true });
    await again.backups.restore(place, proofOf(made));
    expect(await bodies(again)).toEqual(['Kanariegeel']);
    expect(existsSync(join(made.parts.folder, 'manifest.json'))).toBe(false);
  });

  it('is found on a stick too', async () => {
    const { made } = await backedUp();
    const stick = tempFolder();
    const { copied } = await made.backups.copyTo(stick);
    const copy = join(stick, 'Casuskluis-back-ups', copied.id);
    rmSync(join(copy, 'manifest.json'));
    for (const path of [stick, copy]) {
      expect(await made.backups.inspect({ kind: 'picked', path })).toMatchObject({
        backup: { id: copied.id },
      });
    }
  });

  it.each([
    ['a flipped bit in its database', (folder: string) => flip(join(folder, 'kluis.db'), 9_000)],
    ['a shortened database', (folder: string) => truncateSync(join(folder, 'kluis.db'), 8_192)],
    ['an empty database', (folder: string) => truncateSync(join(folder, 'kluis.db'), 0)],
    [
      'a database in plain text',
      (folder: string) =>
        writeFileSync(
          join(folder, 'kluis.db'),
          Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(9_000)]),
        ),
    ],
    ['no database', (folder: string) => rmSync(join(folder, 'kluis.db'))],
  ])('with %s is refused as damaged, and the vault stays as it is', async (_what, damage) => {
    const { made, id, folder, manifest } = await backedUp();
    rmSync(manifest);
    damage(folder);
    await made.holder.lock();
    const again = made.restarted();
    await expect(again.backups.restore({ kind: 'own', id }, proofOf(made))).rejects.toMatchObject({
      code: 'BACKUP_DAMAGED',
    });
    await again.vault.open(made.passphrase);
    expect(await bodies(again)).toEqual(['Kanariegeel']);
  });

  it('does not count as the backup of today, and is not copied to a stick', async () => {
    const { made, id, manifest } = await backedUp();
    flip(manifest, 200);
    made.later(60_000);
    expect((await made.backups.createIfDue())?.id).not.toBe(id);
    const { copied } = await made.backups.copyTo(tempFolder());
    expect(copied.id).not.toBe(id);
  });

  it('of another vault is never thrown away', async () => {
    const { made, manifest, folder } = await backedUp();
    const other = await filledVault({ backupFolder: made.parts.backupFolder });
    flip(manifest, 200);
    for (let day = 0; day < 3; day += 1) {
      other.later(DAY);
      await other.backups.create();
    }
    await other.vault.replaceDataKey(other.passphrase, other.vault.proposePassphrase());
    expect(existsSync(folder)).toBe(true);
  });

  it('goes when its key was seen by someone, and stays when it has the key of today', async () => {
    const { made, manifest, folder } = await backedUp();
    flip(manifest, 200);
    made.later(60_000);
    await made.backups.create();
    expect(existsSync(folder)).toBe(true);
    made.later(60_000);
    await made.vault.replaceDataKey(made.passphrase, made.vault.proposePassphrase());
    expect(existsSync(folder)).toBe(false);
  });

  it('is no backup when it holds nothing of a vault', async () => {
    const { made } = await backedUp();
    const strange = join(made.parts.backupFolder, 'kluis-2026-11-20T090000Z.casuskluis-backup');
    mkdirSync(strange);
    mkdirSync(join(made.parts.backupFolder, 'vakantie.casuskluis-backup'));
    expect(await made.backups.list()).toHaveLength(1);
  });
});
