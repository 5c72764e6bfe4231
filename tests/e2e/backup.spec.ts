import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openFile, openTab } from './pages/case-files';
import { goTo } from './pages/frame';
import { fillNote, newNote, saveNote, timelineItem } from './pages/notes';
import { expectToday } from './pages/welcome';
import { expect, launch, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerOpenDialog } from './support/dialogs';
import { canary } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF03')] });
const words = { before: canary('ervoor'), after: canary('erna') };

const backupsOf = (userData: string): readonly string[] =>
  readdirSync(join(userData, 'back-ups')).filter((name) => name.endsWith('.casuskluis-backup'));

test('a backup is made and verified by hand', async () => {
  const app = vault.app();
  const page = await app.page();
  await goTo(page, 'Dossiers');
  await openFile(page, 'Roos Bakker');
  await openTab(page, 'Notities');
  await newNote(page);
  await fillNote(page, { title: 'Voor de back-up', observation: words.before });
  await saveNote(page);

  await goTo(page, 'Instellingen');
  // How far it is: told by the same event that draws the bar.
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { voortgang: seen });
    globalThis.casuskluis.on('progress', ({ done }: { done: number }) => void seen.push(done));
  });
  await page.getByRole('button', { name: 'Maak nu een back-up' }).click();
  await expect(page.getByText(/Back-up gemaakt en nagekeken/)).toBeVisible({ timeout: 60_000 });
  const steps = await page.evaluate(
    () => (globalThis as unknown as { voortgang: number[] }).voortgang.length,
  );
  expect(steps).toBeGreaterThan(1);
  await expect(
    page.getByRole('list', { name: 'Back-ups op deze laptop' }).getByRole('listitem'),
  ).toHaveCount(backupsOf(app.userData).length);
  await expectAccessibleInBothSchemes(page, 'Instellingen, met een back-up');
});

test('on another laptop the recovery code opens the backup, as it was then', async () => {
  const old = vault.app();
  const oldPage = await old.page();
  await goTo(oldPage, 'Dossiers');
  await openFile(oldPage, 'Roos Bakker');
  await openTab(oldPage, 'Notities');
  await newNote(oldPage);
  await fillNote(oldPage, { title: 'Na de back-up', observation: words.after });
  await saveNote(oldPage);

  const [backup = ''] = backupsOf(old.userData);
  const other = await launch();
  const page = await other.page();
  await answerOpenDialog(other.electron, join(old.userData, 'back-ups', backup));
  await page.getByRole('button', { name: 'Back-up terugzetten' }).click();
  await expectAccessibleInBothSchemes(page, 'Back-up kiezen');
  await page.getByRole('button', { name: 'Kies een map of USB-stick' }).click();
  const byCode = page.getByLabel('de herstelcode');
  const field = page.getByLabel('Herstelcode', { exact: true });
  await expect(byCode.or(field).first()).toBeVisible();
  if (await byCode.isVisible()) await byCode.check();
  await expectAccessibleInBothSchemes(page, 'Back-up openen');
  await field.fill(vault.ways().recoveryCode);
  await page.getByRole('button', { name: 'Verder' }).click();
  const proposed = page
    .getByRole('list', { name: 'Zes voorgestelde woorden' })
    .getByRole('listitem');
  await expect(proposed).toHaveCount(6);
  const passphrase = (await proposed.allInnerTexts())
    .map((word) => word.replaceAll(/[^a-z]/g, ''))
    .join(' ');
  await page.getByRole('button', { name: 'Ik heb ze opgeschreven' }).click();
  await page.getByLabel('Wachtwoordzin', { exact: true }).fill(passphrase);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'De back-up staat terug' })).toBeVisible({
    timeout: 60_000,
  });
  await expectAccessibleInBothSchemes(page, 'Back-up staat terug');
  await page.getByRole('button', { name: 'Naar de kluis' }).click();
  await expectToday(page);
  await goTo(page, 'Dossiers');
  await openFile(page, 'Roos Bakker');
  await openTab(page, 'Notities');
  await expect(timelineItem(page, words.before)).toBeVisible();
  await expect(page.getByText(words.after)).toHaveCount(0);
  await other.close();
});
