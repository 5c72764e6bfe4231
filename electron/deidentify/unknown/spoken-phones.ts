import { Gap } from '../gaps';
import { wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { gapOnly } from './gap-tests';
import { cardinalOf } from './number-words';
import { spotOver } from './spot';
import type { Spot } from './spot';
import { wordSet } from './word-set';

const OPENINGS = wordSet('nul 06 0');
const FEWEST = 5;
const MOST = 12;
const CONFIDENCE = 0.85;

function isSaid(word: string): boolean {
  return word === 'nul' || cardinalOf(word) !== undefined;
}

/** "nul zes twaalf vierendertig ...", "06 vijf vijf 34 10 98": a number as it was dictated. */
export function spokenPhoneAt(tokens: Tokens, index: number): Spot | undefined {
  const first = wordAt(tokens, index);
  if (!OPENINGS.has(first)) return undefined;
  let last = index;
  let spoken = isSaid(first);
  while (last - index < MOST && gapOnly(tokens, last + 1, Gap.space | Gap.comma)) {
    const word = wordAt(tokens, last + 1);
    const said = isSaid(word);
    if (!said && !/^\d{1,4}$/u.test(word)) break;
    spoken ||= said;
    last += 1;
  }
  if (!spoken || last - index < FEWEST) return undefined;
  const span = { from: index, to: last, confidence: CONFIDENCE };
  return spotOver(tokens, span, { tag: 'PHONE', reason: 'phone' });
}
