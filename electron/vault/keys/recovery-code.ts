// Threat: the keychain is gone or the passphrase forgotten, and a pupil's file with it. A code on paper
// opens the vault alone. It is typed over by hand, so a slip is recognised and its group is named.
// security.md section 2: 160 random bits, Crockford base32, 8 groups of 4 plus a checksum.
import { createHash } from 'node:crypto';
import { CodedError } from '../../contract/coded-error';
import type { RandomSource } from '../sources';

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'; // crockford.com/base32: no I, L, O, U
const CODE_BYTES = 20;
const GROUP = 4;
const CODE_SYMBOLS = 32;
const CHECK_SYMBOLS = 4;
const ALL_SYMBOLS = CODE_SYMBOLS + CHECK_SYMBOLS;
const BITS = 5;

type Symbols = readonly number[];

const toSymbols = (bytes: Buffer, count: number): Symbols => {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  const spare = BigInt(bytes.length * 8 - count * BITS);
  bits >>= spare;
  return Array.from({ length: count }, (_, index) =>
    Number((bits >> BigInt((count - 1 - index) * BITS)) & 31n),
  );
};

const toBytes = (symbols: Symbols): Buffer => {
  let bits = 0n;
  for (const symbol of symbols) bits = (bits << BigInt(BITS)) | BigInt(symbol);
  return Buffer.from(bits.toString(16).padStart(CODE_BYTES * 2, '0'), 'hex');
};

// 20 bits: a slip that isn't noticed has one chance in a million, and then the wrap still refuses it.
const checkOf = (code: Symbols): Symbols =>
  toSymbols(
    createHash('sha256').update('casuskluis').update(toBytes(code)).digest(),
    CHECK_SYMBOLS,
  );

const isValid = (all: Symbols): boolean =>
  checkOf(all.slice(0, CODE_SYMBOLS)).every((symbol, at) => symbol === all[CODE_SYMBOLS + at]);

/** 20 random bytes for a new code. */
export const newRecoveryCode = (random: RandomSource): Buffer => random(CODE_BYTES);

/** The code as it is printed: nine groups of four, the last one the checksum. */
export const formatRecoveryCode = (code: Buffer): string => {
  const symbols = toSymbols(code, CODE_SYMBOLS);
  const letters = [...symbols, ...checkOf(symbols)]
    .map((symbol) => ALPHABET.charAt(symbol))
    .join('');
  return (letters.match(/.{4}/g) ?? []).join('-');
};

// One wrong letter, in each place: 36 × 31 tries. Two letters swapped: 35. One single answer is named.
const wrongGroup = (typed: Symbols): number | null => {
  const groups = new Set<number>();
  const tryAt = (at: number, change: (symbols: number[]) => void): void => {
    const changed = [...typed];
    change(changed);
    if (isValid(changed)) groups.add(Math.floor(at / GROUP) + 1);
  };
  for (let at = 0; at < ALL_SYMBOLS; at += 1) {
    for (let symbol = 0; symbol < ALPHABET.length; symbol += 1) {
      if (symbol !== typed[at]) tryAt(at, (symbols) => void (symbols[at] = symbol));
    }
    tryAt(at, (symbols) => {
      const [left, right] = [symbols[at], symbols[at + 1]];
      if (left === undefined || right === undefined || left === right) return;
      symbols[at] = right;
      symbols[at + 1] = left;
    });
  }
  const [group] = groups;
  return groups.size === 1 && group !== undefined ? group : null;
};

const read = (text: string): Symbols =>
  Array.from(
    text
      .toUpperCase()
      .replace(/[\s\p{Dash}]/gu, '')
      .replaceAll('O', '0')
      .replace(/[IL]/g, '1'),
    (letter) => ALPHABET.indexOf(letter),
  );

/**
 * The 20 bytes of a code that someone typed: lower case, blanks, dashes, O for 0 and I or L for 1 are
 * taken. Throws `RECOVERY_CODE_TYPO`, with `{ group }` (1–9) where one slip explains it, with
 * `{ missing }` or `{ surplus }` where letters lack or are too many.
 */
export const parseRecoveryCode = (text: string): Buffer => {
  const typed = read(text);
  const difference = typed.length - ALL_SYMBOLS;
  if (difference !== 0) {
    throw new CodedError(
      'RECOVERY_CODE_TYPO',
      difference < 0 ? { missing: -difference } : { surplus: difference },
    );
  }
  const foreign = typed.indexOf(-1);
  if (foreign >= 0) {
    throw new CodedError('RECOVERY_CODE_TYPO', { group: Math.floor(foreign / GROUP) + 1 });
  }
  if (isValid(typed)) return toBytes(typed.slice(0, CODE_SYMBOLS));
  const group = wrongGroup(typed);
  throw new CodedError('RECOVERY_CODE_TYPO', group === null ? {} : { group });
};
