import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { CaseFileId } from '../../electron/contract/ids';
import {
  addAgreement,
  agreementForm,
  datedList,
  openAgreements,
  typeAgreement,
  typedDay,
} from './pages/agreements';
import { openFile } from './pages/case-files';
import { goTo, heading, hideNames, pickOption, showNames } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerSaveDialog } from './support/dialogs';
import { canary, exportsFolder } from './support/run-folder';
import { shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF03')] });
const pupil = 'Roos Bakker';
const ics = join(exportsFolder, 'agenda.ics');
const words = {
  today: `Roos krijgt een vaste plek, ${canary('plek')}.`,
  late: `Moeder van Roos bellen, ${canary('bellen')}.`,
  owner: canary('juf'),
};

const thisWeek = (page: Page) => datedList(page, 'Deze week');
const rowLink = (page: Page, what: string) => page.getByRole('link', { name: what });

test('without a date Vandaag says what to do, and the calendar is empty', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Vandaag');
  await expect(page.getByRole('heading', { name: 'Niets met een datum' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Vandaag, niets met een datum');
  await goTo(page, 'Kalender');
  await expect(page.getByText('Niets in dit schooljaar')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Kalender, leeg');
});

test('an agreement is made in the file, and asks for words and a day', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await page.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  await agreementForm(page).getByRole('button', { name: 'Bewaar afspraak' }).click();
  await expect(page.getByText('Schrijf op wat er is afgesproken.')).toBeVisible();
  await expect(page.getByText('Vul een datum in als dag-maand-jaar')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Afspraak, leeg');
  await agreementForm(page).getByRole('button', { name: 'Sluiten' }).click();
  await expect(page.getByRole('button', { name: 'Afspraak toevoegen' })).toBeFocused();
  await addAgreement(page, { what: words.today, owner: words.owner, on: typedDay() });
  await addAgreement(page, { what: words.late, on: typedDay(-3) });
  await expect(openAgreements(page).getByRole('listitem').first()).toContainText('te laat');
  await expectAccessibleInBothSchemes(page, 'Afspraken van een dossier');
});

test('what was half typed waits as a draft, and opens again from Vandaag', async () => {
  const page = await vault.app().page();
  const typed = canary('halverwege');
  await typeAgreement(page, { what: typed, on: '' });
  await expect(agreementForm(page).getByText(/^Concept bewaard om/)).toBeVisible();
  await goTo(page, 'Vandaag');
  const drafts = page.getByRole('list', { name: 'Concepten die nog open staan' });
  await expect(drafts).toContainText('Afspraak');
  await goTo(page, 'Kalender');
  await rowLink(page, `${pupil}: Concept: Afspraak`).click();
  await expect(agreementForm(page).getByLabel('Wat is er afgesproken?')).toHaveValue(typed);
  await goTo(page, 'Vandaag');
  await drafts.getByRole('button', { name: pupil }).click();
  await expect(agreementForm(page).getByLabel('Wat is er afgesproken?')).toHaveValue(typed);
  await agreementForm(page).getByRole('button', { name: 'Weggooien' }).click();
  await expect(agreementForm(page).getByLabel('Wat is er afgesproken?')).toHaveValue('');
  await agreementForm(page).getByRole('button', { name: 'Sluiten' }).click();
});

test('Vandaag and the list of files show it', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Dossiers');
  await expect(page.getByRole('table').getByText('te laat')).toBeVisible();
  await goTo(page, 'Vandaag');
  await expect(page.getByText('Twee dingen vragen om aandacht.')).toBeVisible();
  await expect(thisWeek(page)).toContainText(`${pupil}: ${words.today}`);
  await expect(thisWeek(page)).toContainText('vandaag');
  await expect(thisWeek(page)).toContainText(words.owner);
  await expect(datedList(page, 'Te laat')).toContainText(words.late);
  await expectAccessibleInBothSchemes(page, 'Vandaag, met afspraken');
});

test('the privacy view shows code names, and no name in the words', async () => {
  const page = await vault.app().page();
  const codeName = `Casus ${vault.files()[0]?.codeName ?? ''}`;
  await hideNames(page);
  await expect(thisWeek(page)).toContainText(codeName);
  await expect(thisWeek(page)).toContainText('krijgt een vaste plek');
  await expect(page.getByRole('main').getByText('Roos')).toHaveCount(0);
  await showNames(page);
  await expect(thisWeek(page)).toContainText(pupil);
});

test('one key ticks it off, and takes that back', async () => {
  const page = await vault.app().page();
  const link = rowLink(page, words.today);
  const box = page.getByRole('checkbox', { name: words.today });
  const undo = page.getByRole('button', { name: `Ongedaan maken: ${pupil}: ${words.today}` });
  await rowLink(page, words.late).focus();
  await page.keyboard.press('ArrowDown');
  await expect(link).toBeFocused();
  await page.keyboard.press('d');
  await expect(box).toBeChecked();
  await expect(link).toBeFocused();
  await expect(page.getByText('Eén ding vraagt om aandacht.')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Vandaag, afgevinkt');
  await page.keyboard.press('Space');
  await expect(box).not.toBeChecked();
  await page.keyboard.press('Space');
  await undo.click();
  await expect(box).not.toBeChecked();
  await box.click();
  await expect(box).toBeChecked();
  await goTo(page, 'Dossiers');
  await goTo(page, 'Vandaag');
  await expect(rowLink(page, words.late)).toBeVisible();
  await expect(link).toHaveCount(0);
});

test('Enter opens the place, and what was ticked off is taken back there', async () => {
  const page = await vault.app().page();
  await rowLink(page, words.late).focus();
  await page.keyboard.press('Enter');
  await expect(heading(page, pupil)).toBeVisible();
  const late = openAgreements(page).getByRole('listitem').filter({ hasText: words.late });
  await expect(late).toBeFocused();
  await page.getByRole('button', { name: 'Afgevinkt (1)' }).click();
  await page.getByRole('checkbox', { name: `Afvinken: ${words.today}` }).click();
  await expect(openAgreements(page)).toContainText(words.today);
});

test('an agreement is changed, and removed with a way back', async () => {
  const page = await vault.app().page();
  await page.getByRole('button', { name: `Wijzigen: ${words.late}` }).click();
  const owner = canary('vader');
  await agreementForm(page).getByLabel('Wie doet het?').fill(owner);
  await page.keyboard.press('Control+s');
  await expect(openAgreements(page)).toContainText(owner);
  await page.getByRole('button', { name: `Verwijderen: ${words.late}` }).click();
  await expect(openAgreements(page)).not.toContainText(words.late);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(openAgreements(page)).toContainText(words.late);
});

test('the calendar shows the school year, by kind and by month', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Kalender');
  await expect(page.getByRole('main')).toContainText(/Schooljaar \d{4}–\d{4}: \d datums?\./);
  await expect(rowLink(page, words.today)).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Kalender');
  const months = page.getByRole('list', { name: 'Het schooljaar in maanden' });
  const month = months.getByRole('button').last();
  await month.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-reminder]:focus')).toBeVisible();
  await pickOption(page, 'Soort', 'Doel van het OPP bekijken');
  await expect(page.getByText('Niets van deze soort')).toBeVisible();
  await page.getByRole('button', { name: 'Toon alle soorten' }).click();
  await page.getByRole('button', { name: /^Volgend schooljaar/ }).click();
  await expect(rowLink(page, words.today)).toHaveCount(0);
  await page.getByRole('button', { name: 'Dit schooljaar' }).click();
  await expect(rowLink(page, words.today)).toBeVisible();
});

test('the calendar file holds code names and kinds alone', async () => {
  const { electron, page: pageNow } = vault.app();
  const page = await pageNow();
  await answerSaveDialog(electron, ics);
  await page.getByRole('button', { name: 'Bewaar als agendabestand' }).click();
  const dialog = page.getByRole('dialog');
  const codeName = `Casus ${vault.files()[0]?.codeName ?? ''}`;
  await expect(dialog).toContainText(`${codeName}: Afspraak`);
  await expect(dialog).toContainText('Blijft achter');
  await dialog.getByLabel('Alles vanaf vandaag').check();
  await expectAccessibleInBothSchemes(page, 'Kalender, agendabestand');
  await dialog.getByRole('button', { name: 'Bewaar het bestand' }).click();
  await expect(page.getByText('Het agendabestand is bewaard.')).toBeVisible();
  const text = readFileSync(ics, 'utf8').replaceAll(/\r\n[ \t]/g, '');
  expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain(`SUMMARY:${codeName}: Afspraak`);
  expect(text).toContain(`DTSTART;VALUE=DATE:${typedDay().split('-').toReversed().join('')}`);
  for (const secret of ['Roos', 'Bakker', 'plek', words.owner, words.today]) {
    expect(text).not.toContain(secret);
  }
});

test('what the law asks is not ticked off: it says how it is done, and opens the OPP', async () => {
  const page = await vault.app().page();
  const oppId = await page.evaluate(async (caseFileId) => {
    const facts = {
      schoolKind: 'primary',
      trigger: 'enrolment',
      triggerOn: '2025-09-01',
      startOn: '2025-09-01',
      endOn: null,
    } as const;
    const made = await globalThis.casuskluis.calls.opp.create({ caseFileId, facts });
    if (!made.ok) throw new Error(made.code);
    return made.value.id;
  }, CaseFileId.parse(vault.files()[0]?.id));
  await goTo(page, 'Vandaag');
  const row = datedList(page, 'Te laat')
    .getByRole('listitem')
    .filter({ hasText: 'OPP vaststellen (zes weken)' });
  await expect(row).toContainText('klaar na vaststelling van het OPP');
  await expect(row).toContainText('wet');
  await expect(row.getByRole('checkbox')).toHaveCount(0);
  await expectAccessibleInBothSchemes(page, 'Vandaag, termijn van de wet');
  await row.getByRole('link').focus();
  await page.keyboard.press('d');
  await expect(page.getByText('Dit kunt u niet afvinken')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url()).toContain(`/opp/${oppId}`);
});
