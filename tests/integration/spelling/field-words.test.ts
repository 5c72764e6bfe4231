import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldWords } from '../../../electron/features/spelling/field-words';
import { loadHunspell } from '../../../electron/features/spelling/hunspell';
import type { Hunspell } from '../../../electron/features/spelling/hunspell';
import { spellingFolder } from '../../../electron/features/spelling/spelling-folder';

const folder = resolve(import.meta.dirname, '../../fixtures/spelling');
const list = (name: string): string[] =>
  readFileSync(join(folder, `${name}.txt`), 'utf8')
    .split('\n')
    .filter((word) => word !== '');

describe('words of the field', () => {
  let bare: Hunspell;
  let taught: Hunspell;

  beforeAll(async () => {
    bare = await loadHunspell(spellingFolder(), []);
    taught = await loadHunspell(spellingFolder(), fieldWords);
  });

  const rejected = (hunspell: Hunspell, words: readonly string[]): string[] =>
    words.filter((word) => !hunspell.isRight(word));

  // 862 words of special needs education; the second list was written after the words were added.
  it.each([
    ['field-words', 122, 2],
    ['field-words-apart', 20, 12],
  ])('rejects fewer of %s', (name, before, after) => {
    const words = list(name);
    expect(rejected(bare, words)).toHaveLength(before);
    expect(rejected(taught, words).length).toBeLessThanOrEqual(after);
  });

  it('adds no word that the dictionary has, and leans on words that it has', () => {
    const whole = fieldWords.filter(({ like }) => like === null).flatMap(({ words }) => words);
    expect(whole.filter((word) => bare.isRight(word))).toEqual([]);
    expect(
      rejected(
        bare,
        fieldWords.flatMap(({ like }) => like ?? []),
      ),
    ).toEqual([]);
  });

  it.each(['kernteams', 'kernteamoverleg', 'fijnmotorische', 'metacognitieve', 'meerbegaafde'])(
    'knows the form %s',
    (word) => {
      expect(taught.isRight(word)).toBe(true);
    },
  );

  it.each([
    'handelinsgdeel',
    'kernteamm',
    'leerlings',
    'proplematiek',
    'onderwijsbehoefften',
    'gedragsprobleemen',
    'fijnmotories',
  ])('still rejects %s', (word) => {
    expect(taught.isRight(word)).toBe(false);
  });
});
