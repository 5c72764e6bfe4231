/** The skill card of a trajectory, and the card that a pupil fills in. */
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { openFile, openTab } from './case-files';
import { goTo } from './frame';
import { openPart, openTrajectory } from './trajectory-page';

export type SkillGoal = {
  readonly goal: string;
  readonly pupilText: string;
  readonly picture: 'class' | 'maths' | 'reading' | 'outside' | 'friend' | 'helping' | null;
};

/** `YYYY-MM-DD` of the Monday so many weeks from this one, by this laptop's clock. */
export const mondayOf = (weeks: number): string => {
  const at = new Date();
  at.setDate(at.getDate() - ((at.getDay() + 6) % 7) + 7 * weeks);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

type Wanted = {
  readonly caseFileId: string;
  readonly name: string;
  readonly startOn: string;
  readonly moments?: readonly string[];
  readonly goals: readonly SkillGoal[];
};

/** Makes a trajectory of twelve weeks and starts it. The screen knows nothing of it: call `readAnew` after. */
export const makeTrajectory = (page: Page, wanted: Wanted): Promise<void> =>
  page.evaluate(async ({ caseFileId, name, startOn, moments = [], goals }) => {
    const { trajectory } = globalThis.casuskluis.calls;
    const must = async <T>(call: Promise<{ ok: true; value: T } | { ok: false; code: string }>) => {
      const result = await call;
      if (!result.ok) throw new Error(result.code);
      return result.value;
    };
    const template = {
      name,
      weekCount: 12,
      sessionWeekday: 3,
      sessionTime: 'woensdagochtend',
      withGuardian: true,
      yearGroupFrom: 3,
      yearGroupTo: 8,
      maxPupils: 8,
      raters: ['pupil' as const, 'teacher' as const, 'guardian' as const],
      moments: [...moments],
    };
    const input = { caseFileId: caseFileId as never, groupId: null, template };
    const made = await must(trajectory.create(input));
    const plan = { ...made.plan, startOn };
    await must(trajectory.savePlan({ id: made.id, version: made.version, plan }));
    for (const { goal, pupilText, picture } of goals) {
      const content = {
        voices: { pupil: '', guardian: '', teacher: '', coach: '' },
        goal,
        situation: 'Bij rekenen in de groep.',
        baseline: '1 van de 5 keer.',
        target: '4 van de 5 keer.',
        targetScore: 3,
        measure: 'De leerkracht turft.',
        helperQuestion: '',
        pupilText,
        picture,
      };
      await must(trajectory.addGoal({ id: made.id, content }));
    }
    const { version } = await must(trajectory.get({ id: made.id }));
    await must(trajectory.start({ id: made.id, version }));
  }, wanted);

/** From anywhere to the card of a trajectory. */
export const openSkillCard = async (
  page: Page,
  { pupil, name }: { readonly pupil: string; readonly name: string },
): Promise<void> => {
  await goTo(page, 'Dossiers');
  await openFile(page, pupil);
  await openTab(page, 'Traject');
  await openTrajectory(page, name);
  await openPart(page, 'Vaardigheidskaart');
  await expect(page.getByRole('grid')).toBeVisible();
};

/** A place on the card, by "Doel 1, maandag 2 maart"; whatever stands there. */
export const place = (page: Page, goal: number, weekday: string): Locator =>
  page.getByRole('gridcell', { name: new RegExp(`^Doel ${goal}, ${weekday} `) });

export const startPupilCard = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Kaart voor de leerling' }).click();
  const dialog = page.getByRole('dialog', { name: 'Kaart voor de leerling' });
  await expect(dialog).toContainText('Terug kan alleen met uw wachtwoordzin.');
  await dialog.getByRole('button', { name: 'Toon de kaart' }).click();
  await expect(pupilMain(page)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Hoofdmenu' })).toHaveCount(0);
};

export const pupilMain = (page: Page): Locator =>
  page.getByRole('main').filter({ has: page.getByRole('button', { name: 'Voor de volwassene' }) });

/** Asks for the way back. */
export const leavePupilCard = async (page: Page, passphrase: string): Promise<void> => {
  const dialog = page.getByRole('dialog', { name: 'Terug naar Casuskluis' });
  if (!(await dialog.isVisible())) {
    await page.getByRole('button', { name: 'Voor de volwassene' }).click();
  }
  await dialog.getByLabel('Uw wachtwoordzin', { exact: true }).fill(passphrase);
  await dialog.getByRole('button', { name: 'Ga terug' }).click();
};

/** Whether the window fills the screen, and whether its menu bar shows. */
export const windowFrame = (electron: ElectronApplication) =>
  electron.evaluate(({ BrowserWindow }) => {
    const [window] = BrowserWindow.getAllWindows();
    return { full: window?.isFullScreen(), menuBar: window?.isMenuBarVisible() };
  });

/** Every call that a screen has, but for those of the card and the lock, and what each of them answers. */
export const answersOf = (page: Page, but: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (left) => {
    type Call = (input: unknown) => Promise<{ readonly ok: boolean; readonly code?: string }>;
    const calls = globalThis.casuskluis.calls as unknown as Record<string, Record<string, Call>>;
    const all = Object.entries(calls).flatMap(([feature, methods]) =>
      Object.entries(methods).map(([name, call]) => [`${feature}.${name}`, call] as const),
    );
    const answers = all
      .filter(([name]) => !left.includes(name))
      .map(async ([name, call]) => `${name} ${(await call({})).code ?? 'answered'}`);
    return Promise.all(answers);
  }, but);
