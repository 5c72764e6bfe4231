import { describe, expect, it } from 'vitest';
import { namesShown, rankNotes } from '../../../electron/features/search/rank';
import type { Candidate } from '../../../electron/features/search/rank';

const note = (seq: number, score: number, day: string): Candidate => ({
  source: 'note',
  seq,
  score,
  day,
});
const order = (...notes: readonly Candidate[]): number[] =>
  rankNotes(notes, '2025-11-12').map(({ seq }) => seq);

describe('the order of notes', () => {
  it('puts the newest first of what is equally relevant', () => {
    expect(order(note(1, -2, '2024-11-12'), note(2, -2, '2025-11-12'))).toEqual([2, 1]);
  });

  it('keeps a much better old note before a new one', () => {
    expect(order(note(1, -5, '2021-01-01'), note(2, -2, '2025-11-12'))).toEqual([1, 2]);
  });

  it('gives a note of tomorrow no more than one of today', () => {
    expect(order(note(1, -2.01, '2025-11-12'), note(2, -2, '2026-11-12'))).toEqual([1, 2]);
  });
});

describe('the share of names', () => {
  it('leaves most of the list to notes when there are enough of them', () => {
    expect(namesShown({ limit: 20, names: 50, notes: 20 })).toBe(8);
  });

  it('fills the list with names when notes are few', () => {
    expect(namesShown({ limit: 20, names: 50, notes: 3 })).toBe(17);
    expect(namesShown({ limit: 20, names: 2, notes: 20 })).toBe(2);
  });
});
