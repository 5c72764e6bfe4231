import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { guardiansDocument } from '../../../electron/features/trajectory/document/guardians-document';
import { printedOf, trajectoryOf } from './printed';

/** What is read of it: names of looks aren't. */
const textOf = (document: PrintableDocument): string =>
  JSON.stringify(document, (key, value: unknown) => (key === 'paths' ? undefined : value));
const headingsOf = ({ blocks }: PrintableDocument): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [block.text] : []));

describe('the report for parents', () => {
  it('tells what was worked on, what went well, what everyone said, what was agreed and what stays', () => {
    const document = guardiansDocument(printedOf());
    expect(PrintableDocument.parse(document)).toEqual(document);
    expect(document.title).toBe('Impulsklas: hoe gaat het met Mees?');
    expect(headingsOf(document)).toEqual([
      'Waarom we dit doen',
      'De vraag waarmee we begonnen',
      'Waar we aan werken',
      'Doel 1',
      'Doel 2',
      'Doel 3',
      'Wat goed ging',
      'Wat iedereen zei',
      'Wat we hebben afgesproken',
      'Wat blijft',
      'Moeilijke woorden',
      'De cijfers bij de plaatjes',
    ]);
    for (const words of [
      'Ik vraag om hulp.',
      'Mees steekt zijn vinger op als hij iets niet snapt',
      'Dit doel hebben we veranderd op 12 oktober 2026',
      'Eerst was het doel: Mees vraagt om hulp.',
      'Het ging al zo goed dat het doel hoger kon.',
      'Aan het eind: gelukt',
      'Op dinsdag, na de pauze.',
      'Thuis is er minder ruzie.',
      'We stoppen met de Impulsklas. Het kaartje blijft.',
      'Het hulpkaartje blijft op tafel liggen.',
      'Na 6 weken: op 11 januari 2027.',
    ]) {
      expect(textOf(document)).toContain(words);
    }
  });

  it('explains the words of the school in what was typed', () => {
    expect(textOf(guardiansDocument(printedOf()))).toContain(
      'een deskundige in leren, gedrag en opvoeden.',
    );
  });

  it('uses none of the words of the trade itself', () => {
    const { plan } = trajectoryOf();
    const plain = trajectoryOf({ plan: { ...plan, reason: '', question: '' } });
    const text = textOf(guardiansDocument(printedOf(plain)));
    const trade =
      /borging|nulmeting|evaluatie|beoordelaar|baseline|interventie|hulpvraag|vaardigheidskaart|niet van toepassing/giu;
    expect(text.match(trade)).toBeNull();
  });

  it('has each picture with a sentence, and the figures in a table behind it', () => {
    const { blocks } = guardiansDocument(printedOf());
    const charts = blocks.flatMap((block, at) => (block.kind === 'chart' ? [at] : []));
    expect(charts).toHaveLength(4);
    for (const at of charts) expect(blocks[at - 1]?.kind).toBe('paragraph');
    expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(4);
  });

  it('names no guardian apart, and nobody who was there', () => {
    expect(textOf(guardiansDocument(printedOf()))).not.toContain('Sanne');
  });

  it('leaves out what is not there, and says what is still to be agreed', () => {
    const bare = trajectoryOf({
      status: 'preparing',
      goals: [],
      history: [],
      reflections: [],
      evaluations: [],
      consolidation: null,
      endedOn: null,
      startedAt: null,
      schedule: { weeks: [], skipped: [], yearsWithoutHolidays: [] },
    });
    const document = guardiansDocument(printedOf(bare, []));
    expect(headingsOf(document)).toEqual([
      'Waarom we dit doen',
      'De vraag waarmee we begonnen',
      'Waar we aan werken',
      'Wat we hebben afgesproken',
      'Wat blijft',
      'Moeilijke woorden',
    ]);
    expect(textOf(document)).toContain('De doelen zijn nog niet gemaakt.');
    expect(textOf(document)).toContain('Dat spreken we nog met u af.');
    expect(textOf(document)).not.toContain('In week');
  });

  it('tells of the time that was practised, and names week 0 for what it is', () => {
    const early = trajectoryOf({ endedOn: '2026-10-16' });
    const [first] = early.reflections;
    if (first === undefined) throw new Error('no reflection');
    const text = textOf(
      guardiansDocument(printedOf({ ...early, reflections: [{ ...first, week: 0 }] })),
    );
    expect(text).toContain('7 september tot en met 16 oktober 2026');
    expect(text).not.toContain('12 weken');
    expect(text).toContain('In de week voor de start');
    expect(text).toContain('Afgesproken in de week voor de start');
  });

  it('leaves out a goal that nobody wrote yet; the others keep their number', () => {
    const goals = trajectoryOf().goals.map((goal, at) =>
      at === 1 ? { ...goal, content: { ...goal.content, goal: '' } } : goal,
    );
    const headings = headingsOf(guardiansDocument(printedOf(trajectoryOf({ goals }))));
    expect(headings.filter((text) => text.startsWith('Doel'))).toEqual(['Doel 1', 'Doel 3']);
  });

  it('takes the newest evaluation of its kind', () => {
    const [recorded] = trajectoryOf().evaluations;
    if (recorded === undefined) throw new Error('no evaluation');
    const older = { ...recorded.evaluation, conclusion: 'Zo was het eerst opgeschreven.' };
    const document = guardiansDocument(
      printedOf(
        trajectoryOf({
          evaluations: [recorded, { evaluation: older, recordedAt: '2026-11-26T12:00:00.000Z' }],
        }),
      ),
    );
    expect(textOf(document)).not.toContain('Zo was het eerst opgeschreven.');
  });
});
