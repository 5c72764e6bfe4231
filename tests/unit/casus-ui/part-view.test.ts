import { describe, expect, it } from 'vitest';
import {
  editorText,
  marksOf,
  outcomeOf,
  viewOf,
} from '../../../renderer/features/casus/parts/part-view';
import { finding, hint, part } from './support';

const text = 'Noor zit in groep 5 en speelt met roos in Zwolle.';
const view = viewOf(
  part(text, {
    findings: [
      finding(text, { surface: 'Noor', replacement: 'het meisje', proposal: 'het meisje' }),
      finding(text, { surface: 'roos', state: 'open', certainty: 'question', proposal: 'iemand' }),
      finding(text, { surface: 'Zwolle', tag: 'LOCATION', state: 'keep' }),
    ],
    hints: [hint(text, { surface: 'groep 5' })],
  }),
);

const range = (words: string) => {
  const from = text.indexOf(words);
  return { from, to: from + words.length };
};

describe('what may be copied of a text', () => {
  it('is the outcome, with an unanswered question as its proposal', () => {
    expect(outcomeOf(view, { from: 0, to: text.length })).toBe(
      'het meisje zit in groep 5 en speelt met iemand in Zwolle.',
    );
  });

  it('takes a replacement whole, however little of it is selected', () => {
    expect(outcomeOf(view, range('oor zit'))).toBe('het meisje zit');
    expect(outcomeOf(view, range('o'))).toBe('het meisje');
    expect(outcomeOf(view, range('roo'))).toBe('iemand');
  });

  it('cuts what stays as it was where the selection ends', () => {
    expect(outcomeOf(view, range('oep 5 en sp'))).toBe('oep 5 en sp');
    expect(outcomeOf(view, range('Zwol'))).toBe('Zwol');
  });

  it('is nothing of nothing', () => {
    expect(outcomeOf(view, { from: 5, to: 5 })).toBe('');
  });
});

describe('the marks in the editor', () => {
  it('stand on the pieces, with their kind and their state', () => {
    expect(marksOf(view).map(({ from, to, look, state }) => [from, to, look, state])).toEqual([
      [0, 4, 'person', 'replaced'],
      [12, 19, 'hint', 'left'],
      [34, 38, 'person', 'open'],
      [42, 48, 'place', 'kept'],
    ]);
  });

  it('go by the lines of the editor: one sign for a line end', () => {
    expect(editorText('een\r\ntwee\rdrie\nvier')).toBe('een\ntwee\ndrie\nvier');
  });
});
