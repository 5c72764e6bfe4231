import { gapAt, startOf } from '../tokens';
import type { Tokens } from '../tokens';
import { labelBefore } from './label-before';
import { matchAt } from './match-at';
import type { Spot } from './spot';
import { wordSet } from './word-set';

const LABELS = wordSet('bsn burgerservicenummer sofinummer sofi bsnnummer pgn bsnnr servicenummer');
/** "123456782", "123 456 782", "1234.56.782". */
const DIGIT_GROUPS = /\d{8,10}(?!\d)|\d{2,4}(?:[ .-]\d{2,4}){1,3}(?![\d])/uy;
const WRITTEN_AS_BSN = /^\d{9}$|^\d{3}[ .]\d{3}[ .]\d{3}$|^\d{4}[ .]\d{2}[ .]\d{3}$/u;
/** A slip of the pen behind a label is a burgerservicenummer all the same. */
const FEWEST = 7;
const MOST = 10;
const LENGTH = 9;

const CONFIDENCE = { labelled: 0.98, valid: 0.9, invalid: 0.7 } as const;

/** The check on a burgerservicenummer: weights 9 to 2 and -1, sum divisible by eleven. */
function passesElevenTest(digits: string): boolean {
  if (/^0+$/u.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < LENGTH; i += 1)
    sum += Number(digits[i]) * (i === LENGTH - 1 ? -1 : LENGTH - i);
  return sum % 11 === 0;
}

/**
 * A burgerservicenummer, also one that fails the test but is called so. Nine digits that fail and are
 * called nothing are some other number (tag ID).
 */
export function bsnAt(tokens: Tokens, index: number): Spot | undefined {
  if (index > 0 && gapAt(tokens, index) === 0) return undefined;
  const start = startOf(tokens, index);
  const found = matchAt(DIGIT_GROUPS, tokens.text, start)?.[0];
  if (found === undefined) return undefined;
  const digits = found.replaceAll(/\D/gu, '');
  const range = { start, end: start + found.length };
  const likely = digits.length >= FEWEST && digits.length <= MOST;
  if (likely && LABELS.has(labelBefore(tokens, index)))
    return { ...range, tag: 'BSN', reason: 'bsn', confidence: CONFIDENCE.labelled };
  if (!WRITTEN_AS_BSN.test(found)) return undefined;
  return passesElevenTest(digits)
    ? { ...range, tag: 'BSN', reason: 'bsn', confidence: CONFIDENCE.valid }
    : { ...range, tag: 'ID', reason: 'number', confidence: CONFIDENCE.invalid };
}
