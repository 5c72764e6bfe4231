/** A group of pupils, filled behind the screen's back. */
import type { Page } from '@playwright/test';

const mondayWeeksAgo = (weeks: number): string => {
  const at = new Date();
  at.setDate(at.getDate() - ((at.getDay() + 6) % 7) - 7 * weeks);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
};

/**
 * Gives each pupil of the newest group two goals, starts four weeks ago, and scores week 0 to 3: the pupil and
 * the teacher each day of week 1 and 2, the guardian week 1 as a whole. The screen knows nothing of it.
 */
export const scoreGroup = (page: Page, schoolName: string): Promise<void> =>
  page.evaluate(
    async ({ school, startOn }) => {
      const { schools, trajectoryGroups, trajectory, skillCard } = globalThis.casuskluis.calls;
      const must = async <T>(
        call: Promise<{ ok: true; value: T } | { ok: false; code: string }>,
      ) => {
        const result = await call;
        if (!result.ok) throw new Error(result.code);
        return result.value;
      };
      const found = (await must(schools.list({}))).find(({ name }) => name === school);
      if (found === undefined) throw new Error('no such school');
      const [group] = await must(trajectoryGroups.list({ schoolId: found.id }));
      if (group === undefined) throw new Error('no group');
      const { members } = await must(trajectoryGroups.view({ id: group.id }));
      for (const { trajectoryId: id } of members) {
        const made = await must(trajectory.get({ id }));
        const plan = { ...made.plan, startOn };
        await must(trajectory.savePlan({ id, version: made.version, plan }));
        for (const goal of [
          'Ik begin binnen twee minuten na de uitleg aan mijn werk.',
          'Ik vraag het eerst als ik iets van een ander wil gebruiken, ook als ik haast heb.',
        ]) {
          const content = {
            voices: { pupil: 'Zelf kunnen.', guardian: '', teacher: '', coach: '' },
            goal,
            situation: 'In de klas.',
            baseline: '1 van de 5 keer.',
            target: '4 van de 5 keer.',
            targetScore: 3,
            measure: 'De leerkracht turft.',
            helperQuestion: '',
            pupilText: '',
            picture: null,
          };
          await must(trajectory.addGoal({ id, content }));
        }
        const ready = await must(trajectory.get({ id }));
        const started = await must(trajectory.start({ id, version: ready.version }));
        type Scores = Parameters<typeof skillCard.score>[0]['scores'];
        const scores = started.schedule.weeks.slice(0, 4).flatMap(({ monday, days, number }) =>
          started.goals.flatMap(({ id: goalId }, at): Scores => {
            const whole = { goalId, on: monday, part: 'week' as const };
            if (number === 0) return [{ ...whole, rater: 'teacher', score: 1 }];
            if (number === 3) return [{ ...whole, rater: 'pupil', score: 4 }];
            return [
              { ...whole, rater: 'guardian', score: 3 },
              ...days.flatMap((on, day): Scores => [
                { goalId, on, part: 0, rater: 'teacher', score: number === 1 ? 2 : 3 },
                { goalId, on, part: 0, rater: 'pupil', score: (day + at) % 2 === 0 ? 3 : 4 },
              ]),
            ];
          }),
        );
        await must(skillCard.score({ id, scores }));
      }
    },
    { school: schoolName, startOn: mondayWeeksAgo(4) },
  );
