import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  ProposedPassphrases,
  normalisePassphrase,
  proposePassphrase,
  words,
} from '../../../electron/vault/keys/passphrase';
import { passphraseStrength } from '../../../electron/vault/keys/strength';
import { randomBelow } from '../../../electron/vault/sources';

describe('the word list', () => {
  it('has at least 7,776 different words of 4 to 9 plain letters', () => {
    expect(words.length).toBeGreaterThanOrEqual(7776);
    expect(new Set(words).size).toBe(words.length);
    for (const word of words) expect(word).toMatch(/^[a-z]{4,9}$/);
  });

  it('has no word that is another one with an ending', () => {
    const all = new Set(words);
    const doubled = words.filter((word) =>
      ['en', 's', 'je', 'tje'].some((end) => all.has(word + end)),
    );
    expect(doubled).toEqual([]);
  });
});

describe('a proposed passphrase', () => {
  it('is six words from the list', () => {
    const drawn = proposePassphrase(randomBytes).split(' ');
    expect(drawn).toHaveLength(6);
    for (const word of drawn) expect(words).toContain(word);
  });

  it('is drawn without favouring any word: what lies beyond the last round is drawn again', () => {
    const limit = 7776;
    const beyond = 2 ** 32 - (2 ** 32 % limit);
    const draws = [beyond, 2 ** 32 - 1, 7776 + 5];
    const fixed = (): Buffer => {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32BE(draws.shift() ?? 0);
      return bytes;
    };
    expect(randomBelow(fixed, limit)).toBe(5);
    expect(draws).toEqual([]);
  });

  it('is remembered as generated, in whatever way it is typed, and nothing else is', () => {
    const proposed = new ProposedPassphrases();
    const passphrase = proposePassphrase(randomBytes);
    proposed.add(passphrase);
    expect(proposed.includes(` ${passphrase.replaceAll(' ', '   ')}`)).toBe(true);
    expect(proposed.includes(`${passphrase} ladder`)).toBe(false);
  });
});

describe('a passphrase of one’s own', () => {
  it('means the same in every spelling of accents and blanks', () => {
    expect(normalisePassphrase('  cafe\u0301   aan\u00a0zee ')).toBe('café aan zee');
  });

  it.each([
    '',
    'welkom',
    'Welkom2024!',
    'Welkom2024!Groep8',
    'qwertyuiop12',
    'aaaaaaaaaaaaaaaaaaaaaaaa',
    'xQ7-vv_92kL',
    'januari2026',
  ])('is refused when it is “%s”', async (passphrase) => {
    expect((await passphraseStrength(passphrase)).strongEnough).toBe(false);
  });

  it.each(['mijn fiets staat onder de derde brug', 'Tramhalte 47 ruikt naar kaneel'])(
    'is taken when it is “%s”',
    async (passphrase) => {
      expect(await passphraseStrength(passphrase)).toEqual({ score: 4, strongEnough: true });
    },
  );
});
