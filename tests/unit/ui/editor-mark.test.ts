import { describe, expect, it } from 'vitest';
import { nextMark, wholeWords } from '../../../renderer/ui/MarkedEditor/editor-mark';
import type { EditorMark } from '../../../renderer/ui/MarkedEditor/editor-mark';

const mark = (from: number, to: number): EditorMark => ({
  id: `${from}`,
  from,
  to,
  look: 'person',
  state: 'replaced',
});
const marks = [mark(2, 6), mark(10, 14), mark(14, 18)];
const to = (selection: { from: number; to: number }, direction: 1 | -1) =>
  nextMark(marks, selection, direction)?.id ?? null;

describe('going from mark to mark', () => {
  it('passes over the one that is selected, and not over one beside it', () => {
    expect(to({ from: 0, to: 0 }, 1)).toBe('2');
    expect(to({ from: 2, to: 6 }, 1)).toBe('10');
    expect(to({ from: 10, to: 14 }, 1)).toBe('14');
    expect(to({ from: 14, to: 18 }, 1)).toBeNull();
  });

  it('goes back as well', () => {
    expect(to({ from: 14, to: 18 }, -1)).toBe('10');
    expect(to({ from: 10, to: 14 }, -1)).toBe('2');
    expect(to({ from: 2, to: 6 }, -1)).toBeNull();
  });
});

describe('selected words', () => {
  const text = 'Juf (Fenna-Lou) d’Arc, o.';
  const words = (selected: string): string | null => {
    const from = text.indexOf(selected);
    const range = wholeWords(text, { from, to: from + selected.length });
    return range === null ? null : text.slice(range.from, range.to);
  };

  it('grow to whole words, with hyphens and apostrophes', () => {
    expect(words('enn')).toBe('Fenna-Lou');
    expect(words('Ar')).toBe('d’Arc');
    expect(words('uf (Fen')).toBe('Juf (Fenna-Lou');
  });

  it('lose the blanks and signs around them', () => {
    expect(words(' (Fenna-Lou) ')).toBe('Fenna-Lou');
    expect(words(', ')).toBeNull();
  });

  it('are the word at the caret where nothing is selected', () => {
    const range = wholeWords(text, { from: 1, to: 1 });
    expect(range).toEqual({ from: 0, to: 3 });
  });
});
