import { cpSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { tempFolder } from './support/temp-folder';
import { closeAll, filledVault } from './support/vaults';
import type { TestVault } from './support/vaults';

afterEach(closeAll);

const DAY = 24 * 60 * 60 * 1000;
const copiesOn = (stick: string): string[] =>
  readdirSync(join(stick, 'Casuskluis-back-ups')).toSorted();

const copyOnDays = async (made: TestVault, stick: string, days: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let day = 0; day < days; day += 1) {
    await made.backups.create();
    ids.push((await made.backups.copyTo(stick)).copied.id);
    made.later(DAY);
  }
  return ids;
};

describe('copies on a stick', () => {
  it('are kept up to the newest four', async () => {
    const made = await filledVault();
    const stick = tempFolder();
    const ids = await copyOnDays(made, stick, 6);
    expect(copiesOn(stick)).toEqual(ids.slice(-4));
  });

  it('of one and the same backup count once', async () => {
    const made = await filledVault();
    const stick = tempFolder();
    const ids = await copyOnDays(made, stick, 3);
    await made.backups.copyTo(stick);
    const twice = (await made.backups.copyTo(stick)).copied.id;
    expect(twice).toBe(ids.at(-1));
    expect(copiesOn(stick)).toHaveLength(3);
    expect(copiesOn(stick).slice(0, 2)).toEqual(ids.slice(0, 2));
  });

  it('of another vault, and whatever else lies there, are never touched', async () => {
    const stick = tempFolder();
    const other = await filledVault();
    const [theirs = ''] = await copyOnDays(other, stick, 1);
    const folder = join(stick, 'Casuskluis-back-ups');
    const aside = `${theirs.replace('.casuskluis-backup', '')}-9.casuskluis-backup`;
    cpSync(join(folder, theirs), join(folder, aside), { recursive: true });
    mkdirSync(join(folder, 'kluis-2020-01-01T000000Z.casuskluis-backup'));
    writeFileSync(join(folder, 'vakantie.txt'), 'foto’s');
    const made = await filledVault();
    made.later(DAY);
    await copyOnDays(made, stick, 6);
    expect(copiesOn(stick)).toEqual(
      expect.arrayContaining([
        theirs,
        aside,
        'kluis-2020-01-01T000000Z.casuskluis-backup',
        'vakantie.txt',
      ]),
    );
    expect(copiesOn(stick)).toHaveLength(8);
  });

  it('with a key that someone may have seen go when a new one is there', async () => {
    const made = await filledVault();
    const stick = tempFolder();
    const [old = ''] = await copyOnDays(made, stick, 1);
    await made.vault.replaceDataKey(made.passphrase, made.vault.proposePassphrase());
    expect(existsSync(join(stick, 'Casuskluis-back-ups', old))).toBe(true);
    const { copied } = await made.backups.copyTo(stick);
    expect(copiesOn(stick)).toEqual([copied.id]);
  });
});
