/** The tab Traject, and the screen of a trajectory with its plan and its goals. */
import { expect, type Locator, type Page } from '@playwright/test';
import { heading } from './frame';
import { fillIn } from './opp';

export type Part = 'Plan' | 'Doelen' | 'Vaardigheidskaart' | 'Beelden' | 'Gesprekken' | 'Borging';

/** From the tab to a trajectory that was just made. */
export const newTrajectory = async (page: Page, template: string): Promise<void> => {
  await page.getByRole('button', { name: 'Nieuw traject' }).click();
  const dialog = page.getByRole('dialog', { name: 'Nieuw traject' });
  await dialog.getByLabel(template, { exact: true }).check();
  await dialog.getByRole('button', { name: 'Maak het traject' }).click();
  await expect(heading(page, new RegExp(`^${template}: `))).toBeVisible();
};

/** From the list into one. */
export const openTrajectory = async (page: Page, name: string): Promise<void> => {
  await page
    .getByRole('list', { name: 'Trajecten van dit dossier' })
    .getByRole('link', { name, exact: true })
    .click();
  await expect(heading(page, new RegExp(`^${name}: `))).toBeVisible();
};

export const openPart = (page: Page, part: Part): Promise<void> =>
  page
    .getByRole('navigation', { name: 'Onderdelen van het traject' })
    .getByRole('link', { name: part })
    .click();

/** Chooses one item of the menu beside the heading. */
export const chooseMore = async (page: Page, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Meer met dit traject' }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

/** The weeks that count and those that don't. */
export const weeks = (page: Page): Locator =>
  page.getByRole('list', { name: 'Weken van het traject' }).getByRole('listitem');

/** Everything that was typed is in the vault. */
export const expectTrajectoryKept = (page: Page): Promise<void> =>
  expect(page.getByText(/^Bewaard om \d\d:\d\d$/).first()).toBeVisible();

/** The form of a goal: "Doel 1". */
export const goalForm = (page: Page, number: number): Locator =>
  page.getByRole('form', { name: `Doel ${number} invullen` });

/** One more goal, open and ready to be written. */
export const addGoal = async (page: Page, number: number): Promise<Locator> => {
  await page.getByRole('button', { name: 'Nieuw doel' }).click();
  const form = goalForm(page, number);
  await expect(form.getByLabel('Wat de leerling zegt', { exact: true })).toBeFocused();
  return form;
};

/** What each of the four says, in own words. */
export const speak = (form: Locator): Promise<void> =>
  fillIn(form, {
    'Wat de leerling zegt': 'Ik wil durven vragen als ik het niet snap.',
    'Wat de ouders zeggen': 'Wij zien graag dat hij blij uit school komt.',
    'Wat de leerkracht zegt': 'Dat hij om hulp vraagt voor hij vastloopt.',
    'Wat de begeleider zegt': 'Hij kijkt al op als hij iets wil vragen.',
  });

/** What makes one shared goal of it. */
export const formGoal = (form: Locator): Promise<void> =>
  fillIn(form, {
    Doel: 'Hij steekt zijn vinger op als hij hulp wil.',
    'In welke situatie?': 'Bij zelfstandig werken, in de ochtend.',
    'Hoe gaat het nu?': '1 van de 5 keer.',
    'Wanneer is het bereikt?': '4 van de 5 keer, drie weken lang.',
    'Hoe en door wie wordt het gemeten?': 'De leerkracht scoort elke dag.',
  });

/** Opens a goal that shows itself in short; one that is open stays open. */
export const openGoal = async (page: Page, number: number): Promise<void> => {
  const toggle = page.getByRole('button', { name: new RegExp(`^Doel ${number} (?!naar|verw)`) });
  if ((await toggle.first().getAttribute('aria-expanded')) === 'false')
    await toggle.first().click();
};

/** Takes the first example out of the library that is open. */
export const takeFirst = (library: Locator): Promise<void> =>
  library.getByRole('list').getByRole('button').first().click();

export const startDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Traject starten' });

/** Starts it; nothing may be missing. */
export const startTrajectory = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Traject starten' }).click();
  await startDialog(page).getByRole('button', { name: 'Start het traject' }).click();
  await expect(startDialog(page)).toHaveCount(0);
};

/** Takes back what a notice tells of: another may still stand beside it. */
export const undo = (page: Page, notice: string): Promise<void> =>
  page
    .getByRole('alert')
    .filter({ hasText: notice })
    .getByRole('button', { name: 'Ongedaan maken' })
    .click();
