/** What a key means in the grid of scores. Pure. */
import type { Rater, Score } from '../../../electron/contract/trajectory-plan';
import { skillCardTexts as texts } from './texts';
import type { At } from './use-cursor';

type Key = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
};

export type GridKey =
  | { readonly kind: 'score'; readonly score: Score }
  | { readonly kind: 'clear' }
  | { readonly kind: 'next' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'move'; readonly by: At }
  | { readonly kind: 'edge'; readonly end: boolean; readonly whole: boolean }
  | { readonly kind: 'week'; readonly by: -1 | 1 }
  | { readonly kind: 'rater'; readonly rater: Rater | 'all' };

const scores: Readonly<Record<string, Score>> = {
  1: 1,
  2: 2,
  3: 3,
  4: 4,
  0: 'na',
  n: 'na',
};
const moves: Readonly<Record<string, At>> = {
  arrowup: { row: -1, column: 0 },
  arrowdown: { row: 1, column: 0 },
  arrowleft: { row: 0, column: -1 },
  arrowright: { row: 0, column: 1 },
};
const weeks: Readonly<Record<string, -1 | 1>> = { pageup: -1, pagedown: 1 };
const weeksWithAlt: Readonly<Record<string, -1 | 1>> = { arrowleft: -1, arrowright: 1 };
const raters: Readonly<Record<string, Rater | 'all'>> = {
  [texts.raterKey.pupil.toLowerCase()]: 'pupil',
  [texts.raterKey.teacher.toLowerCase()]: 'teacher',
  [texts.raterKey.guardian.toLowerCase()]: 'guardian',
  [texts.allKey.toLowerCase()]: 'all',
};

/** @returns null: no key of the grid, such as one of the menu */
export const gridKeyOf = ({ key, ctrlKey, metaKey, altKey }: Key): GridKey | null => {
  const name = key.toLowerCase();
  const command = ctrlKey || metaKey;
  if (command && name === 'z') return { kind: 'undo' };
  if (name === 'home' || name === 'end')
    return { kind: 'edge', end: name === 'end', whole: command };
  if (command) return null;
  const week = (altKey ? weeksWithAlt : weeks)[name];
  if (week !== undefined) return { kind: 'week', by: week };
  if (altKey) return null;
  if (name === 'enter') return { kind: 'next' };
  if (name === 'backspace' || name === 'delete') return { kind: 'clear' };
  const [score, by, rater] = [scores[name], moves[name], raters[name]];
  if (score !== undefined) return { kind: 'score', score };
  if (by !== undefined) return { kind: 'move', by };
  return rater === undefined ? null : { kind: 'rater', rater };
};
