import { ABBREVIATIONS } from './name-words';
import { Gap } from './gaps';
import { gapAt, wordAt } from './tokens';
import type { Tokens } from './tokens';
import type { Form } from './trie';

/** In the collected gaps: two tokens with nothing between ("4e"), and a dot that ends a sentence. */
const ADJACENT = 1 << 20;
const STOPPED = 1 << 21;

const IN_NAME = Gap.space | Gap.newline | Gap.hyphen | Gap.apostrophe | Gap.dot | Gap.joiner;
const IN_THING = IN_NAME | Gap.quote | Gap.comma;
const IN_DATE =
  Gap.space | Gap.newline | Gap.hyphen | Gap.slash | Gap.dot | Gap.apostrophe | ADJACENT | STOPPED;
const IN_ADDRESS = Gap.space | Gap.newline | Gap.comma | Gap.dot | Gap.hyphen | ADJACENT | STOPPED;
const IN_TERM = IN_THING | Gap.slash | ADJACENT | STOPPED | Gap.at;
const IN_EMAIL =
  Gap.space |
  Gap.dot |
  Gap.hyphen |
  Gap.joiner |
  Gap.at |
  Gap.open |
  Gap.close |
  ADJACENT |
  STOPPED;

/** Adds the gap before token `index` to what was passed already. */
export function gapsAllowed(tokens: Tokens, index: number, before: number): number {
  const gap = gapAt(tokens, index);
  if (gap === 0) return before | ADJACENT;
  const previous = wordAt(tokens, index - 1);
  const ends = (gap & Gap.dot) !== 0 && previous.length > 2 && !ABBREVIATIONS.has(previous);
  return before | gap | (ends ? STOPPED : 0);
}

const ALLOWED = {
  person: IN_NAME,
  organisation: IN_THING,
  place: IN_NAME,
  date: IN_DATE,
  address: IN_ADDRESS,
  email: IN_EMAIL,
  term: IN_TERM,
} as const;

/** Whether the form may be read over gaps such as these. */
export function usable(form: Form, gaps: number): boolean {
  if ((gaps & ~ALLOWED[form.kind]) !== 0) return false;
  if (form.kind === 'email') return (gaps & Gap.at) !== 0;
  if (form.kind !== 'date' || form.words.length === 1) return true;
  if (form.words.some((word) => /^[a-z]{3,}$/u.test(word))) return true;
  // Figures only: "4 3" and "4.3" are no days, and neither is "4-3" at the end of a line.
  const split = gaps & (Gap.hyphen | Gap.slash | Gap.dot);
  if ((gaps & (ADJACENT | Gap.newline | Gap.apostrophe)) !== 0) return false;
  if (form.code === 'birthday') return (split & (Gap.hyphen | Gap.slash)) !== 0;
  return split !== 0 || form.words.some((word) => word.length === 4);
}
