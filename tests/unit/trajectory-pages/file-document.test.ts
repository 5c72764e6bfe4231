import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { fileDocument } from '../../../electron/features/trajectory/document/file-document';
import { printedOf, trajectoryOf } from './printed';

const textOf = (document: PrintableDocument): string => JSON.stringify(document);
const tableOf = ({ blocks }: PrintableDocument, caption: string) => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption === caption);
  return found?.kind === 'table' ? found.rows : null;
};

describe('the report for the file', () => {
  it('holds all of it: plan, four voices, history, figures, talks, what stays and presence', () => {
    const document = fileDocument(printedOf());
    expect(PrintableDocument.parse(document)).toEqual(document);
    const text = textOf(document);
    for (const words of [
      'Impulsklas: Mees Voorbeeld',
      'Afgerond op 27 november 2026',
      '7 september tot en met 27 november 2026',
      'Sanne Voorbeeld',
      'woensdag, ochtend, 8.30 tot 12.00 uur',
      'Wanneer lukt het al een beetje?',
      'Een kaartje op tafel leggen.',
      'Eindevaluatie op 27 november 2026',
      'Mees wordt weer boos bij rekenen.',
    ]) {
      expect(text).toContain(words);
    }
    expect(tableOf(document, 'Wat ieder graag wil, in eigen woorden')).toEqual([
      ['Leerling', 'Ik wil niet meer zo boos worden.'],
      ['Ouders', 'Dat Mees thuis vertelt wat er op school gebeurt.'],
      ['Leerkracht', 'Dat Mees hulp vraagt voordat het misgaat.'],
      ['Begeleider', 'Dat Mees zijn gevoel herkent.'],
    ]);
    expect(tableOf(document, 'Wat er aan dit doel veranderde')).toEqual([
      [
        '12 oktober 2026',
        'Bijgesteld',
        'Het ging al zo goed dat het doel hoger kon.',
        'Mees vraagt om hulp.\nStreefcijfer: 3',
      ],
    ]);
    expect(tableOf(document, 'Wie er was')).toEqual([['9 september 2026', 'aanwezig', 'afwezig']]);
    expect(tableOf(document, 'Weken die niet meetellen')).toEqual([
      ['19 oktober 2026', 'Herfstvakantie'],
    ]);
  });

  it('has the three pictures of a goal, each with its table', () => {
    const { blocks } = fileDocument(printedOf());
    const charts = blocks.flatMap((block, at) => (block.kind === 'chart' ? [at] : []));
    expect(charts).toHaveLength(6);
    for (const at of charts) expect(blocks[at + 1]?.kind).toBe('table');
  });

  it('says of a goal that nobody scored that it was not', () => {
    expect(textOf(fileDocument(printedOf()))).toContain('Er is nog niets gescoord voor dit doel.');
  });

  it('says of what is missing that it is', () => {
    const bare = trajectoryOf({
      goals: [],
      history: [],
      reflections: [],
      evaluations: [],
      consolidation: null,
      schedule: { weeks: [], skipped: [], yearsWithoutHolidays: [] },
    });
    const document = fileDocument({ ...printedOf(bare, []), presence: [] });
    const text = textOf(document);
    for (const heading of ['Weekreflecties', 'Evaluaties', 'Borging']) {
      const at = document.blocks.findIndex(
        (block) => block.kind === 'heading' && block.text === heading,
      );
      expect(document.blocks[at + 1]).toEqual({ kind: 'paragraph', text: 'Niet ingevuld.' });
    }
    expect(text).toContain('De weken staan nog niet vast.');
    expect(text).toContain('Er zijn nog geen doelen.');
    expect(text).not.toContain('Aanwezigheid');
  });

  it('keeps an evaluation that was recorded anew, and says that it was', () => {
    const [recorded] = trajectoryOf().evaluations;
    if (recorded === undefined) throw new Error('no evaluation');
    const older = { ...recorded.evaluation, conclusion: 'Zo was het eerst opgeschreven.' };
    const text = textOf(
      fileDocument(
        printedOf(
          trajectoryOf({
            evaluations: [recorded, { evaluation: older, recordedAt: '2026-11-26T12:00:00.000Z' }],
          }),
        ),
      ),
    );
    expect(text).toContain('Zo was het eerst opgeschreven.');
    expect(text.split('Later opnieuw vastgelegd')).toHaveLength(2);
  });
});
