import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { drawings } from '../../../electron/contract/drawings';
import { printHtml } from '../../../electron/documents/print-html';
import { weekCardBlocks } from '../../../electron/documents/week-card-blocks';
import { cardDocument } from '../../../electron/features/trajectory/document/card-document';
import { printedOf, trajectoryOf } from './printed';

const sheetsOf = ({ blocks }: PrintableDocument) =>
  blocks.flatMap((block) => (block.kind === 'weekCard' ? [block] : []));

const withPlan = (change: Partial<ReturnType<typeof trajectoryOf>['plan']>) =>
  trajectoryOf({ plan: { ...trajectoryOf().plan, ...change } });

describe('the paper card of a week', () => {
  it('is one sheet with the school days of that week, and figures for the grown-ups alone', () => {
    const document = cardDocument(printedOf(), 3);
    expect(PrintableDocument.parse(document)).toEqual(document);
    const [sheet, ...more] = sheetsOf(document);
    expect(more).toEqual([]);
    expect(sheet).toMatchObject({
      name: 'Mees Voorbeeld',
      week: 'Week 3',
      dates: '21 tot en met 25 september 2026',
      raters: ['Leerkracht', 'Ouder'],
      marks: ['1', '2', '3', '4', 'n.v.t.'],
    });
    expect(sheet?.days.map(({ weekday, date }) => `${weekday} ${date}`)).toEqual([
      'ma 21 sep',
      'di 22 sep',
      'wo 23 sep',
      'do 24 sep',
      'vr 25 sep',
    ]);
  });

  it('leaves out the days on which the school is free', () => {
    const { schedule } = trajectoryOf();
    const weeks = schedule.weeks.map((week) =>
      week.number === 3 ? { ...week, days: ['2026-09-22', '2026-09-24'] } : week,
    );
    const [sheet] = sheetsOf(
      cardDocument(printedOf(trajectoryOf({ schedule: { ...schedule, weeks } })), 3),
    );
    expect(sheet?.days.map(({ weekday }) => weekday)).toEqual(['di', 'do']);
    expect(sheet?.dates).toBe('22 tot en met 24 september 2026');
  });

  it('has a goal only in the weeks in which it is scored, under its own number', () => {
    const goals = trajectoryOf().goals.map((goal, at) => ({
      ...goal,
      endedOn: at === 0 ? '2026-09-18' : null,
    }));
    const [sheet] = sheetsOf(cardDocument(printedOf(trajectoryOf({ goals })), 3));
    expect(sheet?.goals.map(({ name }) => name)).toEqual(['Doel 2', 'Doel 3']);
  });

  it('has a goal that was added later too, for a baseline may be given afterwards', () => {
    const goals = trajectoryOf().goals.map((goal, at) => ({
      ...goal,
      startedOn: at === 2 ? '2026-10-12' : null,
    }));
    const [sheet] = sheetsOf(cardDocument(printedOf(trajectoryOf({ goals })), 3));
    expect(sheet?.goals.map(({ name }) => name)).toEqual(['Doel 1', 'Doel 2', 'Doel 3']);
  });

  it('has all lines of one rater together, in the order in which they are typed over', () => {
    const html = printHtml(
      cardDocument(printedOf(withPlan({ moments: ['Ochtend', 'Middag'] })), 3),
    );
    const lines = [...html.matchAll(/<th scope="(?:row|rowgroup)"[^>]*>(.*?)<\/th>/gu)]
      .map(([, text = '']) => text.replaceAll(/<[^>]+>/gu, ''))
      .slice(0, 1 + 2 * 2);
    expect(lines).toEqual([
      'Leerkracht',
      'Doel 1 ochtend',
      'Doel 1 middag',
      'Doel 2 ochtend',
      'Doel 2 middag',
    ]);
  });

  it('spreads what does not fit over sheets, all goals in their order', () => {
    const sheets = sheetsOf(
      cardDocument(printedOf(withPlan({ moments: ['Ochtend', 'Middag', 'Overblijf'] })), 3),
    );
    expect(sheets.length).toBeGreaterThan(1);
    expect(sheets.flatMap(({ goals }) => goals.map(({ name }) => name))).toEqual([
      'Doel 1',
      'Doel 2',
      'Doel 3',
    ]);
  });

  it('shows the pupil drawings and faces, and no figure to score with', () => {
    const html = printHtml(cardDocument(printedOf(), 3), drawings);
    const pupil = html.slice(html.indexOf('Mijn kaart'));
    expect(pupil).toContain('Ik vraag om hulp.');
    expect(pupil).not.toContain('class="marks"');
    // Four faces a day and goal.
    expect(pupil.split('aria-label="heel blij"')).toHaveLength(1 + 5 * 3);
    expect(pupil).not.toContain('heel verdrietig');
  });

  it('has no half for a pupil who does not score, and no figures where nobody else does', () => {
    const [grown] = sheetsOf(cardDocument(printedOf(withPlan({ raters: ['teacher'] })), 3));
    expect(grown?.pupil).toBeNull();
    const [own] = sheetsOf(cardDocument(printedOf(withPlan({ raters: ['pupil'] })), 3));
    expect(own?.raters).toEqual([]);
    expect(printHtml(cardDocument(printedOf(withPlan({ raters: ['pupil'] })), 3))).not.toContain(
      'Opmerkingen',
    );
  });

  it('says so where there is no such week, or nothing to score', () => {
    expect(cardDocument(printedOf(), 30).blocks).toEqual([
      { kind: 'paragraph', text: 'Deze week heeft het traject niet.' },
    ]);
    expect(cardDocument(printedOf(trajectoryOf({ goals: [] }), []), 3).blocks).toEqual([
      { kind: 'paragraph', text: 'Er zijn nog geen doelen om te scoren.' },
    ]);
  });

  it('is in Word the same card as tables and rows of faces', () => {
    const [sheet] = sheetsOf(cardDocument(printedOf(), 3));
    if (sheet === undefined) throw new Error('no sheet');
    const blocks = weekCardBlocks(sheet);
    expect(blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))).toEqual([
      'Leerkracht',
      'Ouder',
    ]);
    expect(blocks.filter(({ kind }) => kind === 'scale')).toHaveLength(15);
  });
});
