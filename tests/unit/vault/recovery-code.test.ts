import { randomBytes } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import {
  formatRecoveryCode,
  newRecoveryCode,
  parseRecoveryCode,
} from '../../../electron/vault/keys/recovery-code';

const bytes = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((array) => Buffer.from(array));

const errorOf = (typed: string): CodedError => {
  try {
    parseRecoveryCode(typed);
  } catch (error) {
    if (error instanceof CodedError) return error;
    throw error;
  }
  throw new Error(`taken as good: ${typed}`);
};

describe('the recovery code', () => {
  it('has 160 random bits', () => {
    const asked: number[] = [];
    newRecoveryCode((count) => {
      asked.push(count);
      return randomBytes(count);
    });
    expect(asked).toEqual([20]);
  });

  it('is printed as nine groups of four without I, L, O and U', () => {
    const printed = formatRecoveryCode(Buffer.alloc(20, 0xff));
    expect(printed).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(printed.startsWith('ZZZZ-ZZZZ')).toBe(true);
  });

  it('is read back to the same bytes, whatever they are', () => {
    expect(() => {
      fc.assert(
        fc.property(bytes, (code) => parseRecoveryCode(formatRecoveryCode(code)).equals(code)),
      );
    }).not.toThrow();
  });

  it('is read in lower case, with blanks or other dashes, with O for 0 and I or L for 1', () => {
    expect(() => {
      fc.assert(
        fc.property(bytes, (code) => {
          const sloppy = ` ${formatRecoveryCode(code)
            .toLowerCase()
            .replaceAll('0', 'o')
            .replace('1', 'i')
            .replaceAll('1', 'l')
            .replace('-', ' – ')
            .replaceAll('-', '')}\n`;
          return parseRecoveryCode(sloppy).equals(code);
        }),
      );
    }).not.toThrow();
  });

  it('names the group of one wrong letter', () => {
    expect(() => {
      fc.assert(
        fc.property(bytes, fc.nat(35), fc.integer({ min: 1, max: 31 }), (code, at, step) => {
          const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
          const letters = [...formatRecoveryCode(code).replaceAll('-', '')];
          const old = alphabet.indexOf(letters[at] ?? '');
          letters[at] = alphabet.charAt((old + step) % 32);
          const { code: errorCode, details } = errorOf(letters.join(''));
          // Once in a thousand another slip explains it too; then no group is named.
          const group = details['group'] ?? Math.floor(at / 4) + 1;
          return errorCode === 'RECOVERY_CODE_TYPO' && group === Math.floor(at / 4) + 1;
        }),
        { numRuns: 60 },
      );
    }).not.toThrow();
  });

  it('counts letters that lack or are too many, and names a letter that can’t be', () => {
    const printed = formatRecoveryCode(Buffer.alloc(20, 7));
    expect(errorOf(printed.slice(0, -2)).details).toEqual({ missing: 2 });
    expect(errorOf(`${printed}A`).details).toEqual({ surplus: 1 });
    expect(errorOf(`${printed.slice(0, 5)}U${printed.slice(6)}`).details).toEqual({ group: 2 });
    expect(errorOf('').details).toEqual({ missing: 36 });
  });
});
