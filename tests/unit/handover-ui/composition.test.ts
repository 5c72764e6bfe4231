import { describe, expect, it } from 'vitest';
import type { HandoverChoice, HandoverItem } from '../../../electron/contract/handover';
import { whichGoes } from '../../../electron/features/handover/rules/which-goes';
import {
  itemsWith,
  moving,
  needsReason,
  neverCount,
  putBack,
  rowsOf,
  savable,
  withMoved,
} from '../../../renderer/features/handover/compose/composition';
import { allowing, candidate } from '../handover/candidate';

const candidates = [
  candidate({ part: 'pupil', id: 'pupil' }),
  candidate({ part: 'guardians', id: 'mother' }),
  candidate({ part: 'guardianDetails', id: 'mother' }),
  candidate({ part: 'guardianDetails', id: 'father', never: true }),
  candidate({ part: 'noteObservations', id: 'free' }),
  candidate({ part: 'noteObservations', id: 'sister', otherChild: true }),
  candidate({ part: 'noteInterpretations', id: 'sister', otherChild: true }),
  candidate({ part: 'privateWorkingNotes', id: 'mine' }),
];
const profile = allowing();

const decidedBy = (choices: readonly HandoverChoice[]): HandoverItem[] =>
  whichGoes(candidates, profile, [...choices]);

const item = (items: readonly HandoverItem[], key: string): HandoverItem => {
  const found = items.find((one) => one.key === key);
  if (found === undefined) throw new Error(`no ${key}`);
  return found;
};

const picked = (items: readonly HandoverItem[], ...keys: readonly string[]) =>
  keys.map((key) => item(items, key));

describe('what the lists show before the vault has answered', () => {
  const cases: readonly (readonly [string, readonly HandoverChoice[]])[] = [
    ['nothing chosen', []],
    ['left out', [{ key: 'noteObservations:free', choice: 'leaveOut' }]],
    ['with a reason', [{ key: 'noteObservations:sister', choice: 'add', reason: 'Nodig.' }]],
    ['a base left out', [{ key: 'guardians:mother', choice: 'leaveOut' }]],
    [
      'both with a reason',
      [
        { key: 'noteObservations:sister', choice: 'add', reason: 'Nodig.' },
        { key: 'noteInterpretations:sister', choice: 'add', reason: 'Ook.' },
      ],
    ],
  ];
  it.each(cases)('is what the vault decides: from nothing to %s', (_name, choices) => {
    expect(itemsWith(decidedBy([]), choices)).toEqual(decidedBy(choices));
  });
  it.each(cases)('is what the vault decides: back from %s', (_name, choices) => {
    expect(itemsWith(decidedBy(choices), [])).toEqual(decidedBy([]));
  });
});

describe('moving items', () => {
  it('needs no choice where the profile says the same, and takes one back', () => {
    const items = decidedBy([]);
    const left = withMoved([], picked(items, 'noteObservations:free'), { goes: false, reason: '' });
    expect(left).toEqual([{ key: 'noteObservations:free', choice: 'leaveOut' }]);
    const again = withMoved(left, picked(itemsWith(items, left), 'noteObservations:free'), {
      goes: true,
      reason: '',
    });
    expect(again).toEqual([]);
  });

  it('takes along what it belongs to, and asks a reason for both', () => {
    const items = decidedBy([]);
    const asked = picked(items, 'noteInterpretations:sister');
    const moved = moving(asked, items, true);
    expect(moved.map(({ key }) => key)).toEqual([
      'noteObservations:sister',
      'noteInterpretations:sister',
    ]);
    expect(moved.every(needsReason)).toBe(true);
    const choices = withMoved([], moved, { goes: true, reason: 'Zit naast haar.' });
    expect(decidedBy(choices).filter(({ goes }) => goes)).toHaveLength(
      items.filter(({ goes }) => goes).length + 2,
    );
  });

  it('never moves the pupil, a secret address or a private working note', () => {
    const items = decidedBy([]);
    const fixed = ['pupil:pupil', 'guardianDetails:father', 'privateWorkingNotes:mine'];
    expect(moving(picked(items, ...fixed), items, true)).toEqual([]);
    expect(moving(picked(items, ...fixed), items, false)).toEqual([]);
  });

  it('can be undone without touching what was chosen since', () => {
    const items = decidedBy([]);
    const [free] = picked(items, 'noteObservations:free');
    if (free === undefined) throw new Error('there is one');
    const first = withMoved([], [free], { goes: false, reason: '' });
    const later = withMoved(first, picked(items, 'guardians:mother'), { goes: false, reason: '' });
    expect(putBack(later, [], [free])).toEqual([{ key: 'guardians:mother', choice: 'leaveOut' }]);
  });

  it('drops what goes without a reason that the profile asks for by now', () => {
    const choices: HandoverChoice[] = [
      { key: 'noteObservations:sister', choice: 'add', reason: '' },
      { key: 'noteObservations:free', choice: 'leaveOut' },
    ];
    const summary = { needs: '', works: '', avoid: '' };
    expect(savable({ choices, summary }, decidedBy([])).choices).toEqual([choices[1]]);
  });
});

it('the rows name each part once, and private working notes are a number alone', () => {
  const items = decidedBy([]);
  const stays = rowsOf(items, false);
  expect(stays.map((row) => (row.kind === 'part' ? row.part : row.item.key))).toEqual([
    'guardianDetails',
    'guardianDetails:father',
    'noteObservations',
    'noteObservations:sister',
    'noteInterpretations',
    'noteInterpretations:sister',
  ]);
  expect(neverCount(items)).toBe(1);
});
