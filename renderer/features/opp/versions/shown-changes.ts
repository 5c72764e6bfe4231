/** The changes of a comparison with their names replaced. Pure. */
import type { DiffRun, OppChange } from '../../../../electron/contract/opp';

const joined = (runs: readonly DiffRun[], left: DiffRun['change']): string =>
  runs.flatMap(({ change, text }) => (change === left ? [] : [text])).join('');

/** The older text as a whole, and the newer one: no name is cut in two by a change. */
export const wholeTexts = ({ label, change, runs }: OppChange): OppChange => {
  const older: DiffRun = { change: 'removed', text: joined(runs, 'added') };
  const newer: DiffRun = { change: 'added', text: joined(runs, 'removed') };
  return { label, change, runs: [older, newer].filter(({ text }) => text !== '') };
};

/** Every text of a change, in a fixed order. */
export const textsOf = ({ label, runs }: OppChange): readonly string[] => [
  label,
  ...runs.map(({ text }) => text),
];

/** The changes with other texts, in the order of `textsOf`. */
export const withTexts = (
  changes: readonly OppChange[],
  shown: readonly string[],
): readonly OppChange[] => {
  let next = 0;
  const take = (): string => {
    next += 1;
    return shown[next - 1] ?? '';
  };
  return changes.map(({ change, runs }) => ({
    label: take(),
    change,
    runs: runs.map((run) => ({ ...run, text: take() })),
  }));
};
