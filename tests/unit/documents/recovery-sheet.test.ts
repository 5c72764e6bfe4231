import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { recoverySheetHtml } from '../../../electron/documents/recovery-sheet-html';
import { refusedPlace, refusedPlaceOnDisk } from '../../../electron/shell/recovery-sheet-place';

const code = '0AB1-2CD3-4EF5-6GH7-8JK9-MNPQ-RSTV-WXYZ-1234';
const sheet = (vaultName = 'Mijn kluis') =>
  recoverySheetHtml({ recoveryCode: code, vaultName, day: '2026-11-21' });

describe('the recovery sheet', () => {
  it('shows all nine groups in order, each with its number', () => {
    const found = [...sheet().matchAll(/class="number">(\d)<\/span> <span class="group">(\w{4})/g)];
    expect(found.map(([, number]) => number).join('')).toBe('123456789');
    expect(found.map(([, , group]) => group).join('-')).toBe(code);
  });

  it('names the vault and the day as the Dutch write it', () => {
    expect(sheet()).toContain('<dd>Mijn kluis</dd>');
    expect(sheet()).toContain('<dd>21-11-2026</dd>');
  });

  it('shows a name with markup as text', () => {
    const html = sheet(`<img src=x onerror="a()"> & 'b'`);
    expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt; &amp; &#39;b&#39;');
    expect(html).not.toContain('<img');
  });

  it('asks for nothing that the policy refuses: no script, no style attribute, nothing from elsewhere', () => {
    expect(sheet()).toContain('<style nonce="__NONCE__">');
    expect(sheet()).not.toMatch(/<script|\sstyle=|url\(|https?:|<link/);
  });

  it('keeps the name of the vault out of the title', () => {
    expect(sheet()).toContain('<title>Herstelblad Casuskluis</title>');
  });
});

describe('where a recovery sheet may be saved', () => {
  const backups = '/home/ib/.local/share/casuskluis/back-ups';
  const folders: string[] = [];
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  });

  it('a folder of its own is fine', () => {
    expect(refusedPlace('/home/ib/Documenten/herstelblad.pdf', backups)).toBeNull();
    expect(refusedPlace(`${backups}-anders/herstelblad.pdf`, backups)).toBeNull();
  });

  it('a synced folder is refused', () => {
    for (const folder of ['OneDrive - De Zonnebloem', 'Dropbox', 'Google Drive', 'iCloud Drive']) {
      expect(refusedPlace(`/home/ib/${folder}/herstelblad.pdf`, backups)).toBe('SYNCED_FOLDER');
    }
  });

  it('the folder of the backups, and a backup on a stick, are refused', () => {
    const stick = '/media/stick/Casuskluis-back-ups';
    const one = `${stick}/kluis-2026-11-21T184500Z.casuskluis-backup`;
    for (const folder of [backups, `${backups}/oud`, stick, one]) {
      expect(refusedPlace(`${folder}/herstelblad.pdf`, backups)).toBe('BACKUP_FOLDER');
    }
  });

  it('a link that leads into a synced folder is refused', async () => {
    const root = mkdtempSync(join(tmpdir(), 'casuskluis-herstelblad-'));
    folders.push(root);
    mkdirSync(join(root, 'Dropbox'));
    symlinkSync(join(root, 'Dropbox'), join(root, 'gewoon'));
    expect(await refusedPlaceOnDisk(join(root, 'gewoon', 'blad.pdf'), backups)).toBe(
      'SYNCED_FOLDER',
    );
  });
});
