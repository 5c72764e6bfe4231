import type { Page } from '@playwright/test';
import { goTo, hideNames, showNames } from './pages/frame';
import { scoreGroup } from './pages/trajectory-groups';
import { expect, test } from './support/app';
import { expectAccessibleInBothSchemes } from './support/axe';
import { example, exampleFile } from './support/bulk';
import { readAnew, shareVault } from './support/shared-vault';

const vault = shareVault({ files: [exampleFile('CF13'), exampleFile('CF07')] });

const addPupil = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Leerling toevoegen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leerling toevoegen' });
  await dialog.getByRole('combobox', { name: 'Dossier' }).fill(name);
  await page.getByRole('option', { name }).click();
  await dialog.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(dialog).toBeHidden();
};

const nameOf = (key: string): string => {
  const { school } = example();
  const pupil = school.pupils.find((one) => one.key === exampleFile(key).pupilKey);
  if (pupil === undefined) throw new Error('no pupil');
  return pupil.firstName;
};

test('a group is made from the template of the Impulsklas, and pupils join it', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Impulsklas');
  await expect(page.getByRole('heading', { name: 'Nog geen groep' })).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Impulsklas, leeg');
  await page.getByRole('button', { name: 'Nieuwe groep' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuwe groep' });
  await dialog.getByLabel('Naam van de groep').fill('');
  await dialog.getByRole('button', { name: 'Bewaar de groep' }).click();
  await expect(dialog.getByText('Vul dit in.')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Groep maken');
  await dialog.getByLabel('Naam van de groep').fill('Impulsklas najaar');
  await dialog.getByRole('button', { name: 'Bewaar de groep' }).click();
  await expect(page.getByRole('heading', { name: 'Impulsklas najaar', level: 1 })).toBeVisible();
  await addPupil(page, nameOf('CF13'));
  await addPupil(page, nameOf('CF07'));
  const members = page.getByRole('list', { name: 'Leerlingen en hun doelen' });
  await expect(members.getByText('Nog geen doelen.')).toHaveCount(2);
});

test('the coach sees all cards on one screen, and marks who was there', async () => {
  const page = await vault.app().page();
  await scoreGroup(page, example().school.name);
  await readAnew(page);
  const card = page
    .getByRole('listitem')
    .filter({ hasText: nameOf('CF13') })
    .first();
  await expect(
    card.getByRole('rowheader', { name: /^Ik begin binnen twee minuten/ }),
  ).toBeVisible();
  const line = card.getByRole('img', {
    name: /^leerkracht: week 0 1,0, week 1 2,0, week 2 3,0, week 3 geen score/,
  });
  await expect(line).toHaveCount(2);
  await card.getByText('Cijfers per week').click();
  const figures = card.getByRole('table', { name: /^Ik begin binnen twee minuten/ });
  await expect(figures.getByRole('row', { name: /^Ouder/ })).toContainText('3,0');
  const present = page.getByRole('button', {
    name: new RegExp(`${nameOf('CF13')}.*, leerling er$`),
  });
  await present.click();
  await expect(present).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText('1 van 1 keer er')).toBeVisible();
  await expectAccessibleInBothSchemes(page, 'Groep');
});

test('a pupil who is taken out comes back, and names are hidden here too', async () => {
  const page = await vault.app().page();
  const members = page.getByRole('list', { name: 'Leerlingen en hun doelen' });
  await members
    .getByRole('button', { name: /^Uit de groep halen/ })
    .first()
    .click();
  await expect(members.getByRole('button', { name: /^Uit de groep halen/ })).toHaveCount(1);
  await page.getByRole('button', { name: 'Ongedaan maken' }).click();
  await expect(members.getByRole('button', { name: /^Uit de groep halen/ })).toHaveCount(2);
  await hideNames(page);
  await expect(members.getByText(nameOf('CF13'))).toHaveCount(0);
  await expect(members.getByText(/^Casus /)).toHaveCount(2);
  await showNames(page);
});

test('own templates and examples are kept in the settings', async () => {
  const page = await vault.app().page();
  await goTo(page, 'Instellingen');
  await page.getByRole('button', { name: 'Kopie maken: Impulsklas' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuw sjabloon' });
  await dialog.getByLabel('Naam van het sjabloon').fill('Doelenklas');
  await dialog.getByLabel('Aantal weken').fill('10');
  await dialog.getByRole('button', { name: 'Bewaar het sjabloon' }).click();
  await expect(page.getByRole('list', { name: 'Sjablonen voor trajecten' })).toContainText(
    'Doelenklas',
  );
  const examples = page.getByRole('list', { name: 'Voorbeelddoelen' });
  await page.getByRole('searchbox', { name: 'Zoeken' }).fill('takenlijst');
  await expect(examples.getByRole('listitem')).toHaveCount(1);
  await examples.getByRole('button', { name: /^Weghalen/ }).click();
  await page.getByRole('button', { name: 'Weggehaald (1)' }).click();
  await expectAccessibleInBothSchemes(page, 'Instellingen, trajecten');
  await page.getByRole('button', { name: /^Terugzetten/ }).click();
  await expect(examples.getByRole('listitem')).toHaveCount(1);
});
