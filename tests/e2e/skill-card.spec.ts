import type { Page } from '@playwright/test';
import {
  answersOf,
  leavePupilCard,
  makeTrajectory,
  mondayOf,
  openSkillCard,
  place,
  pupilMain,
  startPupilCard,
  windowFrame,
} from './pages/skill-card';
import { expectLocked, expectToday, openVault } from './pages/welcome';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { chooseByKey, menuState } from './support/menu';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });
const card = { pupil: 'Ilyas el Idrissi', name: 'Samen starten' };

const goals = [
  {
    goal: 'Ilyas steekt zijn vinger op als hij hulp wil.',
    pupilText: 'Ik vraag om hulp.',
    picture: 'helping',
  },
  {
    goal: 'Ilyas begint binnen een minuut aan zijn taak.',
    pupilText: 'Ik begin meteen.',
    picture: 'class',
  },
] as const;

const shownWeek = (page: Page, name: string) => page.getByRole('heading', { name, level: 2 });

test('a week is filled in by keyboard, and what nobody scored stays missing', async () => {
  const page = await vault.app().page();
  const [file] = vault.files();
  if (file === undefined) throw new Error('no file');
  // Week 1 was two weeks ago, so week 2 has gone by.
  await makeTrajectory(page, {
    caseFileId: file.id,
    name: card.name,
    startOn: mondayOf(-2),
    goals,
  });
  await readAnew(page);
  await openSkillCard(page, card);
  await expect(shownWeek(page, 'Week 3')).toBeVisible();
  await place(page, 1, 'maandag').focus();
  await page.keyboard.press('PageUp');
  await expect(shownWeek(page, 'Week 2')).toBeVisible();
  // Down the goals of a day, then the next day.
  for (const key of ['2', 'Enter', '4', 'Enter', 'n', 'Enter', '1', 'ArrowUp', 'ArrowRight', '3']) {
    await page.keyboard.press(key);
  }
  await expect(place(page, 1, 'maandag')).toHaveAccessibleName(/: 2, lukt een beetje$/);
  await expect(place(page, 2, 'maandag')).toHaveAccessibleName(/: 4, lukt heel goed$/);
  await expect(place(page, 1, 'dinsdag')).toHaveAccessibleName(/: niet van toepassing$/);
  await expect(place(page, 1, 'donderdag')).toHaveAccessibleName(/: nog leeg$/);
  const row = page.getByRole('row', { name: /^Doel 1 / });
  await expect(row).toContainText('2,5');
  await expect(row).toContainText('2 scores, 1 n.v.t., 2 leeg');
  await expectAccessibleInBothSchemes(page, 'Vaardigheidskaart');
});

test('the last score is taken back, and another rater has a card of their own', async () => {
  const page = await vault.app().page();
  await place(page, 2, 'vrijdag').focus();
  await page.keyboard.press('4');
  await expect(place(page, 2, 'vrijdag')).toHaveAccessibleName(/: 4, /);
  await page.keyboard.press('Control+z');
  await expect(place(page, 2, 'vrijdag')).toHaveAccessibleName(/: nog leeg$/);
  await page.keyboard.press('k');
  await expect(page.getByRole('grid', { name: 'Leerkracht, Week 2' })).toBeVisible();
  await expect(place(page, 1, 'maandag')).toHaveAccessibleName(/: nog leeg$/);
  await page.keyboard.press('a');
  const all = page.getByRole('group', { name: 'Alle beoordelaars' });
  await expect(all).toContainText('Leerling: 2, lukt een beetje');
  await expectAccessibleInBothSchemes(page, 'Vaardigheidskaart, alle beoordelaars');
  await page.keyboard.press('l');
});

test('week 0 is the baseline, and it is still there after the lock', async () => {
  const page = await vault.app().page();
  await place(page, 1, 'maandag').focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('PageUp');
  await expect(shownWeek(page, 'Nulmeting (week 0)')).toBeVisible();
  await page.keyboard.press('1');
  await expect(place(page, 1, 'maandag')).toHaveAccessibleName(/: 1, lukt nog niet$/);
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await openSkillCard(next, card);
  await place(next, 1, 'maandag').focus();
  for (const key of ['PageUp', 'PageUp', 'PageUp']) await next.keyboard.press(key);
  await expect(shownWeek(next, 'Nulmeting (week 0)')).toBeVisible();
  await expect(place(next, 1, 'maandag')).toHaveAccessibleName(/: 1, lukt nog niet$/);
});

test('a paper card is typed over, and read back before it closes', async () => {
  const page = await vault.app().page();
  await page.keyboard.press('PageDown');
  await expect(shownWeek(page, 'Week 1')).toBeVisible();
  await page.getByRole('button', { name: 'Papieren kaart invoeren' }).click();
  const dialog = page.getByRole('dialog', { name: 'Papieren kaart invoeren: Week 1' });
  await expect(dialog.getByText('Leerling (kaart 1 van 3)')).toBeVisible();
  await expect(dialog.getByRole('gridcell').first()).toBeFocused();
  await expectAccessibleInBothSchemes(page, 'Papieren kaart invoeren');
  await page.keyboard.type('1234n43210');
  await expect(dialog.getByText('Leerkracht (kaart 2 van 3)')).toBeVisible();
  await page.keyboard.type('44');
  await dialog.getByRole('button', { name: 'Lees het na' }).click();
  const sums = dialog.getByRole('list', { name: 'Ingevuld per beoordelaar' });
  await expect(sums).toContainText('Leerling: 8 scores, 2 n.v.t., 0 leeg');
  await expect(sums).toContainText('Leerkracht: 2 scores, 0 n.v.t., 8 leeg');
  await expectAccessibleInBothSchemes(page, 'Papieren kaart nalezen');
  await dialog.getByRole('button', { name: 'Klaar, sluit' }).click();
  await expect(place(page, 2, 'maandag')).toHaveAccessibleName(/: 4, lukt heel goed$/);
});

test('the pupil sees the own card and nothing else can be reached', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: 'Deze week' }).click();
  await startPupilCard(page);
  const main = pupilMain(page);
  await expect(main.getByRole('heading', { name: 'Ik vraag om hulp.' })).toBeVisible();
  await expect
    .poll(() => windowFrame(vault.app().electron))
    .toEqual({ full: true, menuBar: false });
  expect(await main.textContent()).not.toMatch(/\d|Ilyas/);
  await expectAccessibleInBothSchemes(page, 'Kaart voor de leerling');
  const left = ['window.pupilCard', 'window.leavePupilCard', 'window.lock', 'window.flushed'];
  const answers = await answersOf(page, [
    ...left,
    'window.leave',
    'window.preferences',
    'clipboard.written',
    'files.dropped',
  ]);
  expect(answers.length).toBeGreaterThan(150);
  expect(answers.filter((each) => !each.endsWith(' PUPIL_CARD_SHOWN'))).toEqual([]);
  const menu = await menuState(vault.app().electron);
  expect(menu.find(({ label }) => label === 'Zoeken')?.enabled).toBe(false);
  await main.getByRole('button', { name: 'Ik vraag om hulp. Het lukt goed.' }).click();
  await main.getByRole('button', { name: 'Verder' }).click();
  await expect(main.getByRole('heading', { name: 'Ik begin meteen.' })).toBeFocused();
  // Loaded anew it is the card again, with what was given.
  await page.reload();
  await expect(main.getByRole('heading', { name: 'Ik begin meteen.' })).toBeVisible();
  await main.getByRole('button', { name: 'Ik begin meteen. Het lukt nog niet.' }).click();
  await main.getByRole('button', { name: 'Klaar' }).click();
  await expect(main.getByRole('heading', { name: 'Dank je wel!' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Kaart voor de leerling, klaar');
});

test('only the passphrase leads back, to where it began', async () => {
  const page = await vault.app().page();
  await leavePupilCard(page, 'niet de wachtwoordzin');
  await expect(page.getByRole('dialog').getByText('Deze wachtwoordzin klopt niet.')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Terug van de kaart van de leerling');
  await leavePupilCard(page, vault.ways().passphrase);
  await expect(page.getByRole('grid', { name: 'Leerling, Week 3' })).toBeVisible();
  await expect
    .poll(() => windowFrame(vault.app().electron))
    .toEqual({ full: false, menuBar: true });
  await expect(page.getByRole('row', { name: /^Doel 1 / })).toContainText('3,0');
});

test('a lock while the card is shown ends it: unlocking asks for the passphrase as well', async () => {
  const page = await vault.app().page();
  await startPupilCard(page);
  await chooseByKey(vault.app().electron, 'CmdOrCtrl+L');
  await expect.poll(() => page.isClosed()).toBe(true);
  const next = await vault.app().page();
  await expectLocked(next);
  await openVault(next, vault.ways().passphrase);
  await expectToday(next);
});
