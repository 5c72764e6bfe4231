import { describe, expect, it } from 'vitest';
import { DocumentBlock } from '../../../electron/contract/document';
import type { PictureKind } from '../../../electron/contract/trajectory-record';
import { scoreText } from '../../../electron/features/trajectory/pictures/picture-texts';
import type { PictureInput } from '../../../electron/features/trajectory/pictures/picture-input';
import { picturesOf } from '../../../electron/features/trajectory/pictures/pictures-of';
import { given, inputOf } from './figures';

const pictureOf = (input: PictureInput, kind: PictureKind = 'progress') => {
  const found = picturesOf(input).find((picture) => picture.kind === kind);
  if (found?.chart.kind !== 'chart' || found.table.kind !== 'table') throw new Error('no picture');
  return { ...found, chart: found.chart, table: found.table };
};

const drawnAs = (input: PictureInput, look: string): readonly string[] =>
  pictureOf(input).chart.paths.flatMap(({ as, d }) => (as === look ? [d] : []));

const weeks = (...numbers: readonly number[]) =>
  numbers.map((week) => given(3, { week, weekday: 2 }));

describe('progress of a goal', () => {
  it('has in its table the figures of the roll-up, in Dutch', () => {
    const scores = [
      given(2, { week: 0 }),
      given(3, { week: 1, weekday: 1 }),
      given(4, { week: 1, weekday: 2 }),
      given('na', { week: 2, rater: 'teacher' }),
    ];
    const input = inputOf({ weeks: 3, scores });
    const { table } = pictureOf(input);
    expect(table.head).toEqual(['Week', 'Leerling', 'Leerkracht', 'Ouder']);
    for (const { week, rater, mean } of input.means) {
      const cell = table.rows[week]?.[input.raters.indexOf(rater) + 1] ?? '';
      if (mean !== null) expect(cell).toMatch(new RegExp(`^${scoreText(mean)}\\b`, 'u'));
    }
    expect(table.rows[1]).toEqual(['1', '3,5 (3 ontbreken)', 'geen score', 'geen score']);
    expect(table.rows[2]?.[2]).toBe('n.v.t. (4 ontbreken)');
  });

  it('shows a missing week as a gap and a cross beside the figures, never as 0', () => {
    const input = inputOf({ weeks: 4, raters: ['pupil'], scores: weeks(0, 1, 3, 4) });
    const { table } = pictureOf(input);
    expect(table.rows[2]).toEqual(['2', 'geen score']);
    expect(JSON.stringify(table.rows)).not.toMatch(/"0"/u);
    // Two lines of two weeks each, four marks; and one cross in the strip, one in the legend.
    expect(drawnAs(input, 'firstLine')).toHaveLength(3);
    expect(drawnAs(input, 'firstMark')).toHaveLength(5);
    expect(drawnAs(input, 'missing')).toHaveLength(2);
  });

  it('draws a week alone as a mark without a line', () => {
    const input = inputOf({ weeks: 3, raters: ['pupil'], scores: weeks(2) });
    // The legend has one of each.
    expect(drawnAs(input, 'firstLine')).toHaveLength(1);
    expect(drawnAs(input, 'firstMark')).toHaveLength(2);
    expect(pictureOf(input).chart.says).toBe('Leerling: 3. Het doel is 3.');
  });

  it('has lines across for the beginning and the target', () => {
    const scores = [given(1, { week: 0 }), given(2, { week: 0, rater: 'teacher' })];
    const { chart, table } = pictureOf(inputOf({ scores }));
    expect(table.caption).toContain('Begin (week 0), iedereen samen: 1,5. Doel: 3.');
    const legend = chart.labels.map(({ text }) => text);
    expect(legend).toEqual(expect.arrayContaining(['begin: 1,5', 'doel: 3']));
    expect(chart.paths.filter(({ as }) => as === 'baseline')).toHaveLength(2);
  });

  it('has neither line where nothing was aimed at nor scored in week 0', () => {
    const input = inputOf({ goal: { targetScore: null }, scores: weeks(1) });
    expect(drawnAs(input, 'target')).toHaveLength(0);
    expect(drawnAs(input, 'baseline')).toHaveLength(0);
  });

  it('marks the week in which the goal changed, and what was aimed at before', () => {
    const input = inputOf({
      scores: weeks(1, 2, 8),
      goal: {
        targetScore: 4,
        changes: [{ kind: 'adjusted', on: '2026-10-06', targetBefore: 3 }],
      },
    });
    const { table } = pictureOf(input);
    expect(table.head.at(-1)).toBe('Doel');
    expect(table.rows.map((row) => row.at(-1))).toEqual(
      table.rows.map((_, week) => (week === 5 ? 'bijgesteld' : 'gelijk')),
    );
    // Before, after, and in the legend.
    expect(drawnAs(input, 'target')).toHaveLength(3);
    expect(drawnAs(input, 'planned')).toHaveLength(2);
  });

  it('says of a week to come that it is, and of one after the goal ended too', () => {
    const ended = inputOf({ weeks: 3, scores: weeks(0), goal: { endedOn: '2026-09-11' } });
    expect(pictureOf(ended).table.rows[3]?.[1]).toBe('doel gestopt');
    const now = inputOf({ weeks: 3, scores: weeks(0), until: '2026-09-11' });
    expect(pictureOf(now).table.rows[3]?.[1]).toBe('nog niet');
    expect(drawnAs(now, 'missing').length).toBeGreaterThan(0);
  });

  it('fits forty weeks, with names of weeks that do not touch', () => {
    const input = inputOf({
      weeks: 40,
      scores: weeks(...Array.from({ length: 41 }, (_, week) => week)),
    });
    const { chart, table } = pictureOf(input);
    expect(table.rows).toHaveLength(41);
    const foot = chart.labels.find(({ text }) => text === 'week')?.y;
    const names = chart.labels.filter(({ y, align }) => y === foot && align === 'middle');
    expect(names.map(({ text }) => text).slice(0, 3)).toEqual(['0', '3', '6']);
    expect(chart.labels.every(({ x }) => x >= 0 && x <= chart.width)).toBe(true);
  });

  it('is no picture at all while nothing was scored', () => {
    expect(picturesOf(inputOf({ scores: [] }))).toEqual([]);
  });

  it('can be handed to the screen: paths without commas, as the contract has them', () => {
    const scores = [0, 1, 2, 5].flatMap((week) =>
      (['pupil', 'teacher', 'guardian'] as const).map((rater, at) =>
        given(at === 0 ? 4 : 2, { week, rater, weekday: at + 1 }),
      ),
    );
    for (const { chart, table } of picturesOf(inputOf({ scores }))) {
      expect(DocumentBlock.parse(chart)).toEqual(chart);
      expect(DocumentBlock.parse(table)).toEqual(table);
    }
  });
});

describe('where raters see it differently', () => {
  const differing = [
    given(4, { week: 1 }),
    given(2, { week: 1, rater: 'teacher' }),
    given(3, { week: 2 }),
    given(3, { week: 2, rater: 'teacher' }),
    given(3, { week: 3 }),
  ];

  it('tells the difference of each week, and which are a whole point or more', () => {
    const { table, chart } = pictureOf(
      inputOf({ weeks: 3, raters: ['pupil', 'teacher'], scores: differing }),
      'disagreement',
    );
    expect(chart.says).toBe('De scores verschilden 1 punt of meer in week 1.');
    expect(table.rows[1]?.slice(3)).toEqual(['2', '1 punt of meer']);
    expect(table.rows[2]?.slice(3)).toEqual(['0', 'minder dan 1 punt']);
    expect(table.rows[3]?.slice(3)).toEqual(['niet te vergelijken', '–']);
  });

  it('is not drawn where one rater alone scores', () => {
    const input = inputOf({ raters: ['pupil'], scores: differing });
    expect(picturesOf(input).map(({ kind }) => kind)).toEqual(['progress', 'moments']);
  });
});

describe('moments when it works', () => {
  const tuesdays = [1, 2, 3].flatMap((week) => [
    given(4, { week, weekday: 2, part: 1 }),
    given(2, { week, weekday: 1, part: 0 }),
  ]);

  it('names weekdays and parts of the day, with the best one', () => {
    const { table, chart } = pictureOf(
      inputOf({ weeks: 3, raters: ['pupil'], parts: ['ochtend', 'middag'], scores: tuesdays }),
      'moments',
    );
    expect(table.head).toEqual(['Dag', 'ochtend', 'middag']);
    expect(table.rows.map(([day]) => day)).toEqual([
      'maandag',
      'dinsdag',
      'woensdag',
      'donderdag',
      'vrijdag',
    ]);
    expect(table.rows[1]).toEqual([
      'dinsdag',
      'geen score',
      '4 (1 ontbreekt), 3 scores, lukt het best',
    ]);
    expect(chart.says).toBe('Het lukt het best op dinsdag middag (4).');
  });

  it('shows a moment without a score as a cross, not as the lowest shade', () => {
    const { chart } = pictureOf(
      inputOf({ weeks: 3, raters: ['pupil'], parts: ['ochtend', 'middag'], scores: tuesdays }),
      'moments',
    );
    const count = (look: string) => chart.paths.filter(({ as }) => as === look).length;
    // Eight of the ten moments, and the legend.
    expect(count('missing')).toBe(9);
    expect(count('shade1')).toBe(1);
  });

  it('is left out where whole weeks alone were scored', () => {
    const input = inputOf({ scores: [given(3, { week: 1, part: 'week' })] });
    expect(picturesOf(input).map(({ kind }) => kind)).not.toContain('moments');
  });
});
