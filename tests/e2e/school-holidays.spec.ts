import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { goTo } from './pages/frame';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { exampleFile } from './support/bulk';
import { answerOpenDialog } from './support/dialogs';
import { exportsFolder } from './support/run-folder';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13')] });

const section = (page: Page): Locator =>
  page.getByRole('region', { name: 'Schoolvakanties', exact: true });
const list = (page: Page, name: string): Locator => section(page).getByRole('region', { name });
const REGION = 'Vakanties van regio Noord';

/** The school year that began in 2026: the app knows its holidays. */
const openYear = async (page: Page): Promise<void> => {
  await goTo(page, 'Instellingen');
  const year = section(page).getByText(/^Schooljaar \d{4}–\d{4}$/);
  await expect(year).toBeVisible();
  for (let left = 80; left > 0; left -= 1) {
    const start = Number(/\d{4}/.exec(await year.innerText())?.[0]);
    if (start === 2026) return;
    const name = start > 2026 ? 'Vorig schooljaar' : 'Volgend schooljaar';
    await section(page).getByRole('button', { name }).click();
  }
};

test('the holidays of the region are filled in, changed, and taken from a file', async () => {
  const { electron } = vault.app();
  const page = await vault.app().page();
  await openYear(page);
  await expect(section(page).getByText('Kies eerst de regio van de school.')).toBeVisible();
  await section(page).getByRole('combobox', { name: 'In welke regio ligt de school?' }).click();
  await page.getByRole('option', { name: 'Noord' }).click();
  await list(page, REGION).getByRole('button', { name: 'Vul de bekende data in' }).click();
  await expect(list(page, REGION).getByLabel('Eerste dag van Herfstvakantie')).toHaveValue(
    '10-10-2026',
  );
  await expect(list(page, REGION).getByText('Bewaard', { exact: true })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Instellingen, schoolvakanties');

  const file = join(exportsFolder, 'studiedagen.ics');
  writeFileSync(
    file,
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:verzonnen\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20261104\r\nSUMMARY:Studiedag\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
  );
  await answerOpenDialog(electron, file);
  const own = list(page, 'Eigen vrije dagen van de school');
  await own.getByRole('button', { name: 'Haal uit een bestand' }).click();
  const dialog = page.getByRole('dialog', { name: 'Vakanties uit een agendabestand' });
  await expect(dialog.getByRole('checkbox', { name: 'Studiedag' })).toBeChecked();
  await expectAccessibleInBothSchemes(page, 'Vakanties uit een agendabestand');
  await dialog.getByRole('button', { name: 'Neem over' }).click();
  await expect(own.getByLabel('Eerste dag van Studiedag')).toHaveValue('04-11-2026');
  await expect(own.getByText('Bewaard', { exact: true })).toBeVisible();

  await readAnew(page);
  await openYear(page);
  await expect(own.getByLabel('Naam van Studiedag')).toHaveValue('Studiedag');
  await expect(list(page, REGION).getByLabel('Laatste dag van Zomervakantie')).toHaveValue(
    '22-08-2027',
  );
});
