import { describe, expect, it } from 'vitest';
import { PupilCard } from '../../../electron/contract/skill-card';
import {
  getPupilCard,
  givePupilScore,
} from '../../../electron/features/skill-card/skill-card-service';
import { goalContent, template } from '../../unit/trajectory/invented';
import { openTestVault } from '../support/open-test-vault';
import {
  add,
  begin,
  FIRST_MONDAY,
  goalIdOf,
  idOf,
  plan,
  ready,
  running,
  start,
  TODAY,
} from '../trajectory/support';
import { give } from './support';

describe('the card of the pupil', () => {
  it('has pictures, own words and own scores alone', async () => {
    const { context } = await openTestVault();
    const { trajectory: prepared } = await ready(context);
    const two = await add(
      context,
      prepared,
      goalContent({ pupilText: '', goal: 'Ik ruim op.', picture: null }),
    );
    const trajectory = await start(context, two);
    await give(
      context,
      trajectory,
      { on: TODAY, score: 1 },
      { on: TODAY, score: 4, rater: 'pupil' },
      { on: FIRST_MONDAY, score: 2, rater: 'pupil' },
    );
    const card = PupilCard.parse(await getPupilCard(context, { id: idOf(trajectory), on: TODAY }));
    const content = goalContent();
    expect(card).toEqual({
      trajectoryId: trajectory.id,
      on: TODAY,
      moments: trajectory.plan.moments,
      goals: [
        {
          goalId: goalIdOf(trajectory),
          text: content.pupilText,
          picture: content.picture,
          scores: [{ part: 0, score: 4 }],
        },
        { goalId: goalIdOf(trajectory, 1), text: 'Ik ruim op.', picture: null, scores: [] },
      ],
    });
  });

  it('takes a score of the pupil, and takes it away again', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    const place = {
      id: idOf(trajectory),
      goalId: goalIdOf(trajectory),
      on: TODAY,
      part: 0,
    } as const;
    const scored = await givePupilScore(context, { ...place, score: 3 });
    expect(scored.goals[0]?.scores).toEqual([{ part: 0, score: 3 }]);
    const emptied = await givePupilScore(context, { ...place, score: null });
    expect(emptied.goals[0]?.scores).toEqual([]);
  });

  it('is of a day on the card, up to today', async () => {
    const { context } = await openTestVault();
    const { trajectory } = await running(context);
    for (const on of ['2025-11-13', '2025-11-09', '2025-08-01']) {
      await expect(getPupilCard(context, { id: idOf(trajectory), on })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
    }
  });

  it('is not there where the pupil does not score', async () => {
    const { context } = await openTestVault();
    const { trajectory: begun } = await begin(context);
    await plan(context, begun, { ...template(), raters: ['teacher'], startOn: FIRST_MONDAY });
    const trajectory = await start(context, await add(context, begun));
    await expect(getPupilCard(context, { id: idOf(trajectory), on: TODAY })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });
});
