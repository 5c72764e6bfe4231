/** The first case file, by hand and by the screen. */
import { expect } from '@playwright/test';
import { addGuardian, finishFile, startFile } from '../../../tests/e2e/pages/case-files';
import { chooseInMenu, goTo } from '../../../tests/e2e/pages/frame';
import { example } from '../../../tests/e2e/support/bulk';
import type { ExampleCaseFile } from '../../../build/example-data/types';
import { tell, type Scene } from '../story';

const relations: Readonly<Record<string, string>> = {
  mother: 'moeder',
  father: 'vader',
  stepfather: 'stiefvader',
  stepmother: 'stiefmoeder',
  fosterMother: 'pleegouder',
  fosterFather: 'pleegouder',
  grandmother: 'grootouder',
};

type Name = { readonly firstName: string; readonly prefix: string; readonly lastName: string };
export const fullName = ({ firstName, prefix, lastName }: Name): string =>
  [firstName, prefix, lastName].filter((part) => part !== '').join(' ');

export const pupilOf = (file: ExampleCaseFile): Name => {
  const found = example().school.pupils.find(({ key }) => key === file.pupilKey);
  if (found === undefined) throw new Error(`No pupil ${file.pupilKey}`);
  return found;
};

/** How the class calls the pupil, so that a casus replaces that too. */
const addNickname = async ({ page, shoot }: Scene, file: ExampleCaseFile): Promise<void> => {
  const name = fullName(pupilOf(file));
  await goTo(page, 'Leerlingen');
  await shoot('leerlingen', { large: true });
  await page.getByLabel('Zoek op naam').fill(name);
  await shoot('leerlingen-gezocht');
  await chooseInMenu(page, `Acties voor ${name}`, 'Gegevens bewerken');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Bijnaam').fill(file.nicknames.join(', '));
  await shoot('leerling-bewerken');
  await dialog.getByRole('button', { name: 'Bewaar' }).click();
  await expect(dialog).toHaveCount(0);
};

export const openFirstFile = async (scene: Scene, file: ExampleCaseFile): Promise<void> => {
  const { page, shoot } = scene;
  const { school } = example();
  const name = fullName(pupilOf(file));
  await addNickname(scene, file);
  await goTo(page, 'Dossiers');
  await page.getByRole('button', { name: 'Nieuw dossier' }).click();
  await shoot('dossier-nieuw-leerling');
  await goTo(page, 'Dossiers');
  await startFile(page, name);
  await shoot('dossier-nieuw');
  await page
    .getByLabel('In het kort')
    .fill(
      'Sterk in kennis en zorgvuldigheid. Wisselingen die hij niet ziet aankomen, kosten hem veel.',
    );
  for (const guardian of file.guardians) {
    await addGuardian(page, {
      ...guardian,
      relation: relations[guardian.relation] ?? 'andere verzorger',
      custody: guardian.custody ? 'ja' : 'nee',
    });
  }
  await page.getByRole('heading', { name: 'Ouder of verzorger 1' }).scrollIntoViewIfNeeded();
  await shoot('dossier-nieuw-ouders');
  for (const sibling of file.siblings) {
    await page.getByRole('button', { name: 'Broer of zus toevoegen' }).click();
    const group = page.getByRole('group', { name: 'Broers en zussen' });
    await group.getByLabel('Voornaam').last().fill(sibling.firstName);
    await group.getByLabel('Tussenvoegsel').last().fill(sibling.prefix);
    await group.getByLabel('Achternaam').last().fill(sibling.lastName);
  }
  const staff = page.getByRole('combobox', { name: 'Medewerkers' });
  for (const key of file.staffKeys.slice(0, 2)) {
    const member = school.staff.find((each) => each.key === key);
    if (member === undefined) continue;
    await staff.fill(fullName(member));
    await page.getByRole('option', { name: fullName(member) }).click();
  }
  await page.keyboard.press('Escape');
  await shoot('dossier-nieuw-medewerkers');
  await finishFile(page, name);
  tell('Eerste dossier gemaakt, met ouders, broer en medewerkers.');
  await shoot('dossier-overzicht-nieuw');
};
