import type { Page } from '@playwright/test';
import { openFile, openTab } from './pages/case-files';
import { goTo, hideNames, showNames } from './pages/frame';
import {
  addGoal,
  chooseMore,
  expectTrajectoryKept,
  formGoal,
  goalForm,
  newTrajectory,
  openGoal,
  openPart,
  openTrajectory,
  speak,
  startDialog,
  startTrajectory,
  takeFirst,
  undo,
  weeks,
} from './pages/trajectory-page';
import { expectLocked, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey } from './support/menu';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

/** `dd-mm-jjjj`, so many days from today. */
const day = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return [at.getDate(), at.getMonth() + 1, at.getFullYear()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
};

const openTrajectories = async (page: Page): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, 'Ilyas el Idrissi');
  await openTab(page, 'Traject');
};

/** Locks at once, and opens the trajectory again. */
const lockAndReturn = async (page: Page): Promise<Page> => {
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openTrajectories(next);
  await openTrajectory(next, 'Impulsklas');
  return next;
};

test('a trajectory is made from the template of the Impulsklas', async () => {
  const page = await vault.app().page();
  await openTrajectories(page);
  await expect(page.getByRole('heading', { name: 'Nog geen traject' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Traject, leeg');
  await page.getByRole('button', { name: 'Nieuw traject' }).click();
  await expectAccessibleInBothSchemes(page, 'Nieuw traject');
  await page.keyboard.press('Escape');
  await newTrajectory(page, 'Impulsklas');
  await expect(page.getByText('In voorbereiding')).toBeVisible();
  await expect(page.getByText(/^Kies een startdatum\. Daarna ziet u/)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Traject, plan zonder datum');
});

test('what is missing is said before it starts', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Traject starten' }).click();
  const missing = startDialog(page).getByRole('list', { name: 'Dit ontbreekt nog' });
  await expect(missing).toContainText('Kies een startdatum.');
  await expect(missing).toContainText('Er is nog geen doel.');
  await expect(startDialog(page).getByRole('button', { name: 'Start het traject' })).toBeDisabled();
  await expectAccessibleInBothSchemes(page, 'Traject starten');
  await startDialog(page).getByRole('button', { name: 'Naar het plan' }).click();
  await expect(startDialog(page)).toHaveCount(0);
});

test('the weeks follow the start date, and a week can be left out', async () => {
  const page = await vault.app().page();
  await page.getByLabel('Begint op', { exact: true }).fill(day(-14));
  await page.getByLabel('Aanleiding', { exact: true }).fill('Hij loopt vast en zegt niets.');
  await expectTrajectoryKept(page);
  await expect(weeks(page).first()).toContainText('Week 0, nulmeting');
  await expect(weeks(page).last()).toContainText('Week 12');
  const before = await weeks(page).count();
  await page
    .getByRole('button', { name: /^Laat de week van .* weg$/ })
    .nth(2)
    .click();
  await expect(weeks(page)).toHaveCount(before + 1);
  await undo(page, 'De week is weggelaten.');
  await expect(weeks(page)).toHaveCount(before);
  await expectAccessibleInBothSchemes(page, 'Traject, plan');
});

test('a goal is set by four parties, with an example out of the library', async () => {
  const page = await vault.app().page();
  await openPart(page, 'Doelen');
  await expectAccessibleInBothSchemes(page, 'Traject, geen doelen');
  const form = await addGoal(page, 1);
  await speak(form);
  await formGoal(form);
  await form.getByRole('button', { name: 'Kies een helpende vraag' }).click();
  const library = page.getByRole('dialog', { name: 'Helpende vragen' });
  await expect(library).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Traject, bibliotheek');
  await takeFirst(library);
  await expect(form.getByLabel('Helpende vraag', { exact: true })).not.toHaveValue('');
  await form
    .getByLabel('Het doel in woorden van de leerling', { exact: true })
    .fill('Ik vraag hulp');
  await form.getByLabel('Hulp krijgen', { exact: true }).check();
  await expectTrajectoryKept(page);
  await expectAccessibleInBothSchemes(page, 'Traject, doel');
});

test('a goal that is removed comes back with its words', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Doel 1 verwijderen' }).click();
  await expect(goalForm(page, 1)).toHaveCount(0);
  await undo(page, 'Het doel is verwijderd.');
  await openGoal(page, 1);
  await expect(goalForm(page, 1).getByLabel('Doel', { exact: true })).toHaveValue(
    'Hij steekt zijn vinger op als hij hulp wil.',
  );
});

test('while names are hidden it is only read', async () => {
  const page = await vault.app().page();
  await hideNames(page);
  await expect(goalForm(page, 1)).toHaveCount(0);
  await expect(page.getByText('Namen zijn verborgen. Toon ze om te schrijven.')).toBeVisible();
  await showNames(page);
  await expect(goalForm(page, 1)).toBeVisible();
});

test('it starts, and its goal is then changed with a reason only', async () => {
  const page = await vault.app().page();
  await startTrajectory(page);
  await expect(page.getByText(/^Week \d van 12$/)).toBeVisible();
  await openGoal(page, 1);
  await expect(page.getByLabel('Doel', { exact: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Doel 1 bijstellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Doel bijstellen' });
  await dialog
    .getByLabel('Doel', { exact: true })
    .fill('Hij vraagt een klasgenoot of de leerkracht om hulp.');
  await dialog.getByLabel('Waarom?', { exact: true }).fill('Vinger opsteken lukt al elke dag.');
  await expectAccessibleInBothSchemes(page, 'Doel bijstellen');
});

test('what was typed survives a lock', async () => {
  const before = await vault.app().page();
  const page = await lockAndReturn(before);
  await openPart(page, 'Doelen');
  await openGoal(page, 1);
  await page.getByRole('button', { name: 'Doel 1 bijstellen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Doel bijstellen' });
  await expect(dialog.getByLabel('Waarom?', { exact: true })).toHaveValue(
    'Vinger opsteken lukt al elke dag.',
  );
  await dialog.getByRole('button', { name: 'Stel het doel bij' }).click();
  await expect(dialog).toHaveCount(0);
  const history = page.getByRole('list', { name: 'Geschiedenis' });
  await expect(history).toContainText('Hij steekt zijn vinger op als hij hulp wil.');
  await expect(history).toContainText('Vinger opsteken lukt al elke dag.');
  await expectAccessibleInBothSchemes(page, 'Traject, doel met geschiedenis');
  const voice = page.getByLabel('Wat de ouders zeggen', { exact: true });
  await voice.fill('Hij vertelt nu zelf over school.');
  const after = await lockAndReturn(page);
  await openPart(after, 'Doelen');
  await openGoal(after, 1);
  await expect(after.getByLabel('Wat de ouders zeggen', { exact: true })).toHaveValue(
    'Hij vertelt nu zelf over school.',
  );
});

test('it ends, is opened again, and comes back after it was removed', async () => {
  const page = await vault.app().page();
  await chooseMore(page, 'Traject afronden');
  const dialog = page.getByRole('dialog', { name: 'Traject afronden' });
  await dialog.getByRole('button', { name: 'Rond het traject af' }).click();
  await expect(page.getByText(/^Afgerond op /)).toBeVisible();
  await chooseMore(page, 'Traject heropenen');
  await expect(page.getByText(/^Week \d van 12$/)).toBeVisible();
  await chooseMore(page, 'Traject verwijderen');
  await expect(page.getByRole('heading', { name: 'Nog geen traject' })).toBeVisible();
  await undo(page, 'Het traject staat 30 dagen in de prullenbak.');
  const list = page.getByRole('list', { name: 'Trajecten van dit dossier' });
  await expect(list).toContainText('Impulsklas');
  await expect(list).toContainText('1 doel');
  await expectAccessibleInBothSchemes(page, 'Trajecten van een dossier');
});
