import { textFrom, textUpTo } from './text-near';

/** "Sem (7b), Aya (7)": the numbers behind the names are their groups. */
const CLASS = /\([1-8][a-e]\)/u;
const HIGHEST_GROUP = 8;
const REACH = 60;

/** Whether a number in brackets stands among classes. @param at where it starts */
export function isClassBracket(text: string, at: number, number: number): boolean {
  if (number > HIGHEST_GROUP) return false;
  return CLASS.test(textUpTo(text, at, REACH) + textFrom(text, at, REACH));
}

const INSIDE = 60;

/** Whether the bracket that closes behind a place was opened before it: not so in "2) schoolarts". */
export function isOpenBefore(text: string, at: number): boolean {
  const before = textUpTo(text, at, INSIDE);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
