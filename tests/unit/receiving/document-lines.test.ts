import { describe, expect, it } from 'vitest';
import { documentLines } from '../../../electron/features/receiving/rules/document-lines';

describe('pages as lines to lay side by side', () => {
  it('put each text under the word that it stands under', () => {
    const lines = documentLines(
      [
        { kind: 'paragraph', text: 'Vooraf.' },
        { kind: 'heading', level: 3, text: 'Gezien' },
        { kind: 'paragraph', text: 'Een.' },
        { kind: 'list', items: ['twee', 'drie'] },
        { kind: 'facts', items: [{ term: 'Toon', value: 'positief' }] },
        { kind: 'callout', tone: 'info', title: 'Let op', paragraphs: ['vier', 'vijf'] },
        { kind: 'callout', tone: 'info', title: null, paragraphs: ['zes'] },
        { kind: 'pageBreak' },
      ],
      'Tekst',
    );
    expect([...lines]).toEqual([
      ['Tekst', 'Vooraf.'],
      ['Gezien', 'Een.\ntwee\ndrie\nzes'],
      ['Toon', 'positief'],
      ['Let op', 'vier\nvijf'],
    ]);
  });

  it('name a row of a table by its head, and a cell by its column', () => {
    const table = { kind: 'table' as const, caption: 'Scores', head: ['Doel', 'Nu', 'Straks'] };
    const rows = [['Wachten', '2', '3']];
    expect([...documentLines([{ ...table, rows, rowHeads: true }], 'Tekst')]).toEqual([
      ['Tekst: Wachten', 'Nu: 2\nStraks: 3'],
    ]);
    expect([...documentLines([{ ...table, rows, rowHeads: false }], '')]).toEqual([
      ['Scores', 'Wachten\nNu: 2\nStraks: 3'],
    ]);
  });

  it('say nothing of what is empty', () => {
    expect([
      ...documentLines([{ kind: 'facts', items: [{ term: 'Toon', value: '' }] }], ''),
    ]).toEqual([]);
  });
});
