import { describe, expect, it } from 'vitest';
import { bigVault } from '../../../build/example-data/big-vault';
import { noteText } from '../../../build/example-data/identifiers';
import { mulberry32 } from '../../../build/example-data/random';

describe('the big vault', () => {
  it('yields 2,000 case files and 50,000 notes in batches', () => {
    let notes = 0;
    let empty = 0;
    let open = 0;
    const keys = new Set<string>();
    const lengths: number[] = [];
    for (const batch of bigVault({ random: mulberry32(1), batchSize: 250 })) {
      expect(batch).toHaveLength(250);
      for (const { caseFile, pupil } of batch) {
        keys.add(caseFile.key);
        keys.add(pupil.key);
        notes += caseFile.notes.length;
        for (const note of caseFile.notes) {
          const text = noteText(note);
          lengths.push(text.length);
          if (note.title === '' || note.observation + note.body === '') empty += 1;
          if (/[{}[\]|]|undefined/u.test(text)) open += 1;
        }
      }
    }
    expect(notes).toBe(50_000);
    expect(keys.size).toBe(4000);
    expect({ empty, open }).toEqual({ empty: 0, open: 0 });
    expect(Math.min(...lengths.slice(0, 5000))).toBeLessThan(250);
    expect(Math.max(...lengths.slice(0, 5000))).toBeGreaterThan(1500);
  });

  it('is the same for the same seed, and exact for other sizes', () => {
    const options = { caseFiles: 30, notes: 100, batchSize: 7 };
    const first = [...bigVault({ random: mulberry32(2), ...options })];
    expect([...bigVault({ random: mulberry32(2), ...options })]).toEqual(first);
    expect(first.map((batch) => batch.length)).toEqual([7, 7, 7, 7, 2]);
    const notes = first.flat().flatMap(({ caseFile }) => caseFile.notes);
    expect(notes).toHaveLength(100);
  });

  it('refuses fewer notes than case files', () => {
    const batches = bigVault({ random: mulberry32(1), caseFiles: 10, notes: 9 });
    expect(() => batches.next()).toThrow(RangeError);
  });
});
