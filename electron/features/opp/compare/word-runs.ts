/** What differs between two texts, word by word. Pure. */
import { diffWordsWithSpace } from 'diff';
import type { DiffRun } from '../../../contract/opp';

/**
 * Work that one comparison may still do, in steps of the algorithm (about 0.1 µs each): it does in the
 * order of D²/2 steps for texts that are D words apart.
 */
export type Budget = { left: number };

/** Together under 60 ms on two slow cores, however many texts were rewritten. */
export const newBudget = (): Budget => ({ left: 300_000 });

const run = (change: DiffRun['change'], text: string): DiffRun[] =>
  text === '' ? [] : [{ change, text }];

const PIECES = /\s+|\S+/gu;

/** How far two lists of pieces are equal, from the beginning or (`at` counting back) from the end. */
const common = (
  before: readonly string[],
  after: readonly string[],
  at: (list: readonly string[], index: number) => string | undefined,
): number => {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && at(before, count) === at(after, count)) count += 1;
  return count;
};

/** The two texts without the words that they begin and end with alike. */
const trimmed = (before: string, after: string) => {
  const old = before.match(PIECES) ?? [];
  const next = after.match(PIECES) ?? [];
  const start = common(old, next, (list, index) => list[index]);
  const [oldRest, nextRest] = [old.slice(start), next.slice(start)];
  const end = common(oldRest, nextRest, (list, index) => list.at(-1 - index));
  const cut = (pieces: readonly string[]): string => pieces.slice(0, pieces.length - end).join('');
  return {
    head: old.slice(0, start).join(''),
    removed: cut(oldRest),
    added: cut(nextRest),
    tail: oldRest.slice(oldRest.length - end).join(''),
  };
};

/**
 * Puts what was removed before what was added, and makes one of changes with only white space between
 * them, which would read as a row of loose words.
 */
const tidy = (runs: readonly DiffRun[]): DiffRun[] => {
  const out: DiffRun[] = [];
  let [same, removed, added, between] = ['', '', '', ''];
  const flush = (): void => {
    out.push(...run('same', same), ...run('removed', removed), ...run('added', added));
    [same, removed, added] = [between, '', ''];
    between = '';
  };
  for (const { change, text } of runs) {
    const isChanging = removed !== '' || added !== '';
    if (change === 'same') {
      if (!isChanging) same += text;
      else {
        between += text;
        if (between.trim() !== '') flush();
      }
    } else {
      // Only white space since the last change: part of both.
      if (change === 'removed') removed += between + text;
      else removed += between;
      if (change === 'added') added += between + text;
      else added += between;
      between = '';
    }
  }
  flush();
  out.push(...run('same', same));
  return out;
};

/** Runs that give the old text (same and removed) and the new one (same and added) back exactly. */
export const wordRuns = (before: string, after: string, budget: Budget): DiffRun[] => {
  if (before === '' || after === '') return [...run('removed', before), ...run('added', after)];
  const { head, removed, added, tail } = trimmed(before, after);
  // Half of what is left: a rewritten text never takes all from the ones behind it.
  const maxEditLength = Math.floor(Math.sqrt(budget.left));
  const changes = diffWordsWithSpace(removed, added, { maxEditLength });
  const distance =
    changes === undefined
      ? maxEditLength
      : changes
          .filter((change) => change.added || change.removed)
          .reduce((total, { count }) => total + count, 0);
  budget.left = Math.max(0, budget.left - distance ** 2 / 2);
  const middle =
    changes === undefined
      ? [...run('removed', removed), ...run('added', added)]
      : changes.flatMap((change) =>
          run(change.added ? 'added' : change.removed ? 'removed' : 'same', change.value),
        );
  return tidy([...run('same', head), ...middle, ...run('same', tail)]);
};
