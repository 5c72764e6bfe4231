/** What the story of a trajectory does on its screens. */
import { expect, type Page } from '@playwright/test';
import { goTo } from './frame';
import { place } from './skill-card';

/** `YYYY-MM-DD` → `DD-MM-JJJJ`, as date fields are typed. */
export const dutchDay = (day: string): string => day.split('-').toReversed().join('-');

/** So many days later. */
export const plusDays = (day: string, days: number): string => {
  const at = new Date(`${day}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};

/** A week off for this school alone, Monday to Friday. */
export const addHoliday = async (
  page: Page,
  { name, monday }: { readonly name: string; readonly monday: string },
): Promise<void> => {
  await goTo(page, 'Instellingen');
  const section = page.getByRole('region', { name: 'Schoolvakanties', exact: true });
  const year = section.getByText(/^Schooljaar \d{4}–\d{4}$/);
  await expect(year).toBeVisible();
  const [calendarYear = 0, month = 0] = monday.split('-').map(Number);
  const wanted = month >= 8 ? calendarYear : calendarYear - 1;
  for (let left = 5; left > 0; left -= 1) {
    const start = Number(/\d{4}/.exec(await year.innerText())?.[0]);
    if (start === wanted) break;
    const button = start > wanted ? 'Vorig schooljaar' : 'Volgend schooljaar';
    await section.getByRole('button', { name: button }).click();
  }
  const own = section.getByRole('region', { name: 'Eigen vrije dagen van de school' });
  await own.getByRole('button', { name: 'Vrije dag toevoegen' }).click();
  await own.getByLabel(/^Naam van /).fill(name);
  await own.getByLabel(`Eerste dag van ${name}`).fill(dutchDay(monday));
  await own.getByLabel(`Laatste dag van ${name}`).fill(dutchDay(plusDays(monday, 4)));
  await own.getByLabel(`Laatste dag van ${name}`).press('Tab');
  await expect(own.getByText('Bewaard', { exact: true })).toBeVisible();
};

/** Keys of the raters in the grid: pupil, teacher, guardian. */
const raterKeys = ['l', 'k', 'o'] as const;

/** What each rater gives goal 1 on the five days of a week; nothing at all in week 7. */
const scoresOf = (week: number, rater: number): readonly string[] => {
  if (week === 7) return [];
  if (week === 0) return ['1', '1', '1', '1', '1'];
  // Nobody scored on Thursday and Friday: days that are missing.
  if (week === 4 && rater === 0) return ['2', '2', '3'];
  if (week === 9 && rater === 0) return ['n', 'n', 'n', 'n', 'n'];
  const score = rater === 0 ? Math.min(4, Math.ceil(week / 3)) : week < 7 ? 2 : 3;
  return Array.from({ length: 5 }, () => String(score));
};

const days = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag'] as const;

/** Goes to a week by key, and scores goal 1 in it for every rater. */
export const scoreWeek = async (page: Page, week: number): Promise<void> => {
  const name = week === 0 ? 'Nulmeting (week 0)' : `Week ${String(week)}`;
  const shown = page.getByRole('heading', { name, level: 2, exact: true });
  await page.getByRole('gridcell').first().focus();
  for (let left = 20; left > 0 && !(await shown.isVisible()); left -= 1) {
    await page.keyboard.press('PageUp');
  }
  await expect(shown).toBeVisible();
  for (const [rater, key] of raterKeys.entries()) {
    const scores = scoresOf(week, rater);
    if (scores.length === 0) continue;
    await page.keyboard.press(key);
    await place(page, 1, 'maandag').focus();
    for (const score of scores) {
      await page.keyboard.press(score);
      await page.keyboard.press('ArrowRight');
    }
    const last = days[scores.length - 1] ?? 'maandag';
    await expect(place(page, 1, last)).not.toHaveAccessibleName(/: nog leeg$/);
  }
  await page.keyboard.press('l');
};

/** Writes when it worked in one week. */
export const reflect = async (
  page: Page,
  week: number,
  { worked }: { readonly worked: string },
): Promise<void> => {
  await page.getByRole('button', { name: new RegExp(`^Week ${String(week)}\\b`) }).click();
  await page.getByLabel('Wanneer lukte het al?', { exact: true }).fill(worked);
  await expect(page.getByText(/^Bewaard om \d\d:\d\d$/).first()).toBeVisible();
};

type Evaluated = {
  readonly guardian: string;
  /** Of each goal, in their order. */
  readonly results: readonly ('bereikt' | 'deels bereikt')[];
  readonly conclusion: string;
};

/** The evaluation at the end, with one of the parents. */
export const evaluate = async (
  page: Page,
  { guardian, results, conclusion }: Evaluated,
): Promise<void> => {
  await page.getByRole('button', { name: 'Evaluatie vastleggen' }).click();
  const dialog = page.getByRole('dialog', { name: 'Evaluatie vastleggen' });
  await dialog.getByLabel('Eindevaluatie', { exact: true }).check();
  await dialog.getByLabel(new RegExp(guardian)).check();
  const answers = dialog.getByRole('radiogroup', { name: 'Is het doel bereikt?' });
  for (const [goal, result] of results.entries()) {
    await answers.nth(goal).getByLabel(result, { exact: true }).check();
  }
  await dialog.getByLabel('Conclusie', { exact: true }).fill(conclusion);
  await dialog.getByRole('button', { name: 'Leg vast' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText(conclusion)).toBeVisible();
};

/** What stays and who keeps it up: the three proposed days are planned along. */
export const planChecks = async (
  page: Page,
  { stays, keptUpBy }: { readonly stays: string; readonly keptUpBy: string },
): Promise<void> => {
  await page.getByLabel('Wat blijft er?', { exact: true }).fill(stays);
  await page.getByRole('combobox', { name: 'Wie houdt het vol?' }).fill(keptUpBy);
  await page.keyboard.press('Tab');
  await expect(page.getByText(/^Gepland op /)).toHaveCount(3);
};
