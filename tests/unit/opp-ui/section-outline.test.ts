import { describe, expect, it } from 'vitest';
import { emptyOppContent } from '../../../electron/contract/opp-content';
import type { OppContent } from '../../../electron/contract/opp-content';
import {
  sectionOutline,
  sectionPlainText,
} from '../../../renderer/features/opp/sections/section-outline';
import { countWords, isFilled } from '../../../renderer/features/opp/sections/section-words';
import { idOf } from './support';

const goal = (change: Partial<OppContent['goals']['items'][number]> = {}) => ({
  id: idOf(1),
  domain: 'mathematics' as const,
  behaviour: 'Vraagt zelf om hulp.',
  situation: '',
  baseline: '1 van de 5 keer',
  target: '4 van de 5 keer',
  measure: '',
  owner: 'leerkracht',
  dueOn: '2027-02-13',
  ...change,
});

const content = (change: Partial<OppContent>): OppContent => ({ ...emptyOppContent(), ...change });

describe('a section to read', () => {
  it('says which row each goal and guidance is, so that one can go there', () => {
    const goals = { items: [goal(), goal({ id: idOf(2) })], sources: [] };
    expect(sectionOutline('goals', content({ goals })).map(({ itemId }) => itemId)).toEqual([
      idOf(1),
      idOf(2),
    ]);
  });
});

describe('a section as plain text', () => {
  it('is empty while nothing was filled in', () => {
    expect(sectionPlainText('goals', emptyOppContent())).toBe('');
    expect(sectionPlainText('deviations', emptyOppContent())).toBe('');
  });

  it('leaves out what was not filled in, and writes days in words', () => {
    const text = sectionPlainText('goals', content({ goals: { items: [goal()], sources: [] } }));
    expect(text).toBe(
      [
        'Doelen',
        [
          'Doel 1 (Rekenen):',
          'Gedrag: Vraagt zelf om hulp.',
          'Nu: 1 van de 5 keer',
          'Streven: 4 van de 5 keer',
          'Wie volgt het: leerkracht',
          'Datum: 13 februari 2027',
        ].join('\n'),
      ].join('\n\n'),
    );
  });

  it('names the goals that an action serves, and no goal that was taken away', () => {
    const action = {
      id: idOf(2),
      what: 'Extra instructie',
      byWhom: '',
      howOften: '',
      fromOn: null,
      toOn: null,
      setting: 'group' as const,
      goalIds: [idOf(1), idOf(9)],
    };
    const text = sectionPlainText(
      'actions',
      content({
        goals: { items: [goal()], sources: [] },
        actions: { items: [action], sources: [] },
      }),
    );
    expect(text).toContain('Werkt aan: Doel 1 (Rekenen)');
    expect(text).toContain('Vorm: in een groep');
  });

  it('says explicitly that nothing deviates', () => {
    const deviations = { ...emptyOppContent().deviations, answer: 'none' as const };
    expect(sectionPlainText('deviations', content({ deviations }))).toContain(
      'Geen afwijkingen van het onderwijsprogramma.',
    );
  });

  it('puts the help sentence together', () => {
    const needs = {
      support: '',
      educational: [{ id: idOf(3), subject: 'teacher' as const, text: 'rust geeft.' }],
      sources: [],
    };
    expect(sectionPlainText('needs', content({ needs }))).toContain(
      '- Deze leerling heeft een leerkracht nodig die rust geeft.',
    );
  });
});

describe('the length of a section', () => {
  it('counts typed words, no choices, ids and days', () => {
    expect(countWords({ items: [goal()], sources: [] })).toBe(4 + 5 + 5 + 1);
    expect(countWords(emptyOppContent().startSituation)).toBe(0);
  });

  it('knows a section in which something was chosen from an empty one', () => {
    expect(isFilled(emptyOppContent().deviations)).toBe(false);
    expect(isFilled({ ...emptyOppContent().deviations, answer: 'none' })).toBe(true);
  });
});
