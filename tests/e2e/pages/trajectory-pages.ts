/** Pictures and pages of a trajectory. */
import type { Locator, Page } from '@playwright/test';

type Kind = 'Voortgang per week' | 'Waar de scores verschillen' | 'Op welke momenten het lukt';

/** Every score of the weeks that went by, better from week to week; nobody scored in `missing`. */
export const scoreWeeks = (
  page: Page,
  wanted: { readonly caseFileId: string; readonly missing: number },
): Promise<void> =>
  page.evaluate(async ({ caseFileId, missing }) => {
    const { trajectory, skillCard } = globalThis.casuskluis.calls;
    const must = async <T>(call: Promise<{ ok: true; value: T } | { ok: false; code: string }>) => {
      const result = await call;
      if (!result.ok) throw new Error(result.code);
      return result.value;
    };
    const [listed] = await must(trajectory.list({ caseFileId: caseFileId as never }));
    if (listed === undefined) throw new Error('no trajectory');
    const { id, goals, schedule, plan } = await must(trajectory.get({ id: listed.id }));
    const today = new Date().toISOString().slice(0, 10);
    const gone = schedule.weeks.filter(
      ({ days, number }) => (days.at(-1) ?? '') < today && number !== missing,
    );
    for (const { number, days } of gone) {
      const scores = days.flatMap((on, day) =>
        plan.raters.flatMap((rater, at) =>
          goals.map(({ id: goalId }) => {
            const value = 1.4 + number * 0.5 + (day === 1 ? 0.8 : 0) - at * 0.6;
            const score = Math.min(4, Math.max(1, Math.round(value))) as 1 | 2 | 3 | 4;
            return { goalId, on, part: 0 as const, rater, score };
          }),
        ),
      );
      await must(skillCard.score({ id, scores }));
    }
  }, wanted);

/** What stands of one goal. */
export const goalPictures = (page: Page, goal: number): Locator =>
  page.getByRole('region', { name: new RegExp(`^Doel ${goal}: `) });

/** The figures of a picture, by their caption. */
export const figures = (within: Locator, caption: RegExp): Locator =>
  within.getByRole('table', { name: caption });

export const pictureButton = (within: Locator, name: string, kind: Kind): Locator =>
  within.getByRole('button', { name: `${name}: ${kind}` });

export const reportDialog = (page: Page): Locator =>
  page.getByRole('dialog', { name: 'Verslag maken' });
