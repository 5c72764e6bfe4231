import { describe, expect, it } from 'vitest';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppContent, OppFactor } from '../../../electron/contract/opp-content';
import { withoutAdded } from '../../../renderer/features/opp/write/take-back';
import { textWithout } from '../../../renderer/features/sources/take-out';
import { idOf } from './support';

describe('a text from which what was added is taken back', () => {
  it.each([
    ['as it was', 'Eigen.', 'Eigen.\n\nErbij.', 'Eigen.\n\nErbij.', 'Eigen.'],
    [
      'with what was typed behind it',
      'Eigen.',
      'Eigen.\n\nErbij.',
      'Eigen.\n\nErbij. Meer.',
      'Eigen. Meer.',
    ],
    [
      'with what was typed before it',
      'Eigen.',
      'Eigen.\n\nErbij.',
      'Zelf. Eigen.\n\nErbij.',
      'Zelf. Eigen.',
    ],
    ['of a field that was empty', '', 'Erbij.', 'Erbij.\n\nMeer.', 'Meer.'],
    ['of a field with white space alone', ' \n', 'Erbij.', 'Erbij.', ' \n'],
    [
      'once, where it stood twice',
      'Erbij.',
      'Erbij.\n\nErbij.',
      'Zo.\n\nErbij.\n\nErbij.',
      'Zo.\n\nErbij.',
    ],
    ['not where a person wrote in it', 'Eigen.', 'Eigen.\n\nErbij.', 'Eigen.\n\nErBij.', null],
  ])('%s', (_how, before, after, now, left) => {
    expect(textWithout(before, after, now)).toBe(left);
  });
});

const factor = (number: number, text: string): OppFactor => ({
  id: idOf(number),
  kind: 'promoting',
  area: 'child',
  text,
});
const contentWith = (items: readonly OppFactor[], view: string): OppContent => ({
  ...emptyOppContent(),
  factors: { items: [...items], sources: [] },
  guardiansView: { text: view, sources: [] },
});

describe('what was placed', () => {
  const own = factor(1, 'Eigen.');
  const placed = factor(2, 'Geplaatst.');
  const contents = {
    before: contentWith([own], 'Wij.'),
    after: contentWith([own, placed], 'Wij.'),
  };

  it('goes, and what was typed since stays', () => {
    const later = factor(3, 'Later.');
    const now = contentWith([{ ...own, text: 'Eigen, anders.' }, placed, later], 'Wij ook.');
    const { sections, whole } = withoutAdded(contents, now);
    expect(whole).toBe(true);
    expect(sections).toEqual([
      {
        section: 'factors',
        value: { items: [{ ...own, text: 'Eigen, anders.' }, later], sources: [] },
      },
    ]);
  });

  it('stays where a person wrote in it, and that is said', () => {
    const now = contentWith([own, { ...placed, text: 'Geplaatst en aangevuld.' }], 'Wij.');
    expect(withoutAdded(contents, now)).toEqual({ sections: [], whole: false });
  });

  it('has nothing to go when a person took it out already', () => {
    expect(withoutAdded(contents, contentWith([own], 'Wij.'))).toEqual({
      sections: [],
      whole: true,
    });
  });

  it('stays where it is a goal that an action serves since', () => {
    const goal = {
      id: idOf(7),
      domain: 'reading' as const,
      behaviour: 'Leest.',
      situation: '',
      baseline: '',
      target: '',
      measure: '',
      owner: '',
      dueOn: null,
    };
    const before = emptyOppContent();
    const after = { ...before, goals: { items: [goal], sources: [] } };
    const action = { what: 'Lezen.', byWhom: '', howOften: '', fromOn: null, toOn: null };
    const now = {
      ...after,
      actions: {
        items: [{ ...action, id: idOf(8), setting: 'individual' as const, goalIds: [goal.id] }],
        sources: [],
      },
    };
    expect(withoutAdded({ before, after }, now)).toEqual({ sections: [], whole: false });
  });

  it('leaves a choice that was made since', () => {
    const before = emptyOppContent();
    const deviations = { ...before.deviations, answer: 'some' as const, text: 'Rekenen.' };
    const after = { ...before, deviations };
    const { sections } = withoutAdded(
      { before, after },
      { ...after, deviations: { ...deviations, answer: 'none' } },
    );
    expect(sections).toEqual([
      { section: 'deviations', value: { ...before.deviations, answer: 'none', text: '' } },
    ]);
  });
});
