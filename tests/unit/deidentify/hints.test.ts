import { describe, expect, it } from 'vitest';
import { findHints, hintsBeside, placeHints, sameHints } from '../../../electron/deidentify';
import type { Hint, HintKind } from '../../../electron/deidentify';
import { identifyOne } from './engine';

/** As 'surface:kind', with '+' for what is about somebody else. */
function told(text: string): readonly string[] {
  return findHints(text).map(
    ({ surface, kind, aboutOther }) => `${surface}:${kind}${aboutOther ? '+' : ''}`,
  );
}

function only(text: string, kind: HintKind): Hint | undefined {
  const found = findHints(text).filter((hint) => hint.kind === kind);
  expect(found, text).toHaveLength(1);
  return found[0];
}

describe('what the class list knows as well', () => {
  it.each([
    ['zit in groep 5', 'groep 5', ['5'], 'middenbouw'],
    ['zit in gr. 5', 'gr. 5', ['5'], 'middenbouw'],
    ['zit in groep 5a', 'groep 5a', ['5'], 'middenbouw'],
    ['zit in groep vijf', 'groep vijf', ['5'], 'middenbouw'],
    ['zit in groep 1/2', 'groep 1/2', ['1', '2'], 'onderbouw'],
    ['zit in groep 3 t/m 5', 'groep 3 t/m 5', ['3', '4', '5'], 'middenbouw'],
    ['zit in groep 8', 'groep 8', ['8'], 'bovenbouw'],
    ['zit in groep 5/6', 'groep 5/6', ['5', '6'], null],
    ['zit in de kleuterbouw', 'kleuterbouw', ['1', '2'], null],
    ['zit in de middenbouw', 'middenbouw', ['3', '4', '5'], null],
    ['zit in de bovenbouw', 'bovenbouw', ['6', '7', '8'], null],
  ] as const)('is a year group: %s', (text, surface, groups, proposal) => {
    expect(only(text, 'yearGroup')).toMatchObject({
      surface,
      narrowing: { kind: 'yearGroup', groups },
      proposal,
    });
  });

  it.each(['groep 9', 'een groepje van 5', 'groep leerlingen', 'op de groep 3.5'])(
    'is no year group: %s',
    (text) => {
      expect(findHints(text)).toEqual([]);
    },
  );

  it.each([
    ['een meisje', 'meisje', 'female', 'kind'],
    ['hun dochter', 'dochter', 'female', 'kind'],
    ['een jongen', 'jongen', 'male', 'kind'],
    ['hun zoontje', 'zoontje', 'male', 'kind'],
    ['hij leest graag', 'hij', 'male', null],
    ['zij leest graag', 'zij', 'female', null],
  ] as const)('is a sex: %s', (text, surface, sex, proposal) => {
    expect(only(text, 'sex')).toMatchObject({
      surface,
      narrowing: { kind: 'sex', sex },
      proposal,
    });
  });

  it('tells the sex by the pronoun that is used most, once, when no noun does', () => {
    expect(told('Hij vertelt over haar. Dan lacht hij en gaat hij weg.')).toEqual(['Hij:sex']);
    expect(told('Een meisje. Zij lacht.')).toEqual(['meisje:sex']);
  });

  it.each([
    ['is 7;4 jaar', '7;4 jaar', 7, 7, '7 tot 9 jaar'],
    ['een zevenjarige', 'zevenjarige', 7, 7, '7- tot 9-jarige'],
    ['7 tot 9 jaar', '7 tot 9 jaar', 7, 9, null],
    ['7–9 jaar', '7–9 jaar', 7, 9, null],
    ['jonger dan 4 jaar', 'jonger dan 4 jaar', 0, 3, null],
    ['12 jaar of ouder', '12 jaar of ouder', 12, 99, null],
  ] as const)('is an age: %s', (text, surface, from, to, proposal) => {
    expect(only(text, 'age')).toMatchObject({
      surface,
      narrowing: { kind: 'age', from, to },
      proposal,
    });
  });

  it('counts no grown-up by age', () => {
    expect(findHints('een 34-jarige')).toEqual([]);
  });

  it('is an age as "tussen 7 en 9 jaar"', () => {
    expect(only('tussen 7 en 9 jaar', 'age')?.narrowing).toEqual({ kind: 'age', from: 7, to: 9 });
  });
  it('is no year group as "groep 12"', () => {
    expect(findHints('groep 12')).toEqual([]);
  });
});

describe('what the class list cannot know', () => {
  it.each<readonly [string, string, HintKind, string | null]>([
    ['woont in een pleeggezin', 'pleeggezin', 'familyForm', 'het gezin'],
    ['een van een tweeling', 'tweeling', 'familyForm', null],
    ['er is co-ouderschap', 'co-ouderschap', 'familyForm', null],
    ['een Syrisch gezin', 'Syrisch', 'nationality', null],
    ['thuistaal: Turks', 'Turks', 'language', 'een andere taal dan Nederlands'],
    ['thuis spreekt men Pools', 'Pools', 'language', 'een andere taal dan Nederlands'],
    ['het gezin is moslim', 'moslim', 'religion', 'het geloof'],
    ['heeft ADHD', 'ADHD', 'diagnosis', 'moeite met aandacht en concentratie'],
    ['heeft dyslexie', 'dyslexie', 'diagnosis', 'moeite met lezen en spellen'],
    ['heeft TOS', 'TOS', 'diagnosis', 'moeite met taal'],
    ['krijgt Ritalin', 'Ritalin', 'medication', 'medicatie'],
    ['opa is overleden', 'overleden', 'event', 'een ingrijpende gebeurtenis'],
    ['uit huis geplaatst', 'uit huis geplaatst', 'event', 'een ingrijpende gebeurtenis'],
    ['de ouders zijn gescheiden', 'gescheiden', 'event', 'een ingrijpende gebeurtenis'],
    ['vader werkt als bakker', 'werkt als bakker', 'occupation', 'werkt'],
    ['moeder werkt bij een bank', 'werkt bij een bank', 'occupation', 'werkt'],
    ['doubleerde vorig jaar', 'doubleerde', 'schoolCareer', null],
    ['is thuiszitter', 'thuiszitter', 'schoolCareer', null],
  ])('is named: %s', (text, surface, kind, proposal) => {
    expect(only(text, kind)).toMatchObject({ surface, proposal, narrowing: null });
  });

  it('takes the longest words', () => {
    expect(told('er was huiselijk geweld')).toEqual(['huiselijk geweld:event']);
  });

  it('passes by subjects, the common language and work that says nothing', () => {
    expect(told('Engels en Nederlands; vader werkt in de tuin')).not.toContain('Engels:language');
    expect(told('Zij spreekt Nederlands')).toEqual(['Zij:sex']);
    expect(told('moeder werkt thuis')).toEqual([]);
  });

  it('names a job behind "is"', () => {
    expect(told('moeder is verpleegkundige')).toHaveLength(1);
  });
});

describe('what is about somebody else', () => {
  it.each([
    ['Een broer in groep 8', 'groep 8:yearGroup+'],
    ['Zijn zusje zit in groep 2', 'groep 2:yearGroup+'],
    ['Moeder spreekt Pools', 'Pools:language+'],
    ['Een broer heeft autisme', 'autisme:diagnosis+'],
    ['Een broer van 12 jaar', '12 jaar:age+'],
  ])('is not counted for the pupil: %s', (text, hint) => {
    expect(told(text)).toContain(hint);
  });

  it('does not reach over the end of a sentence', () => {
    expect(told('Daar is de broer. ADHD is vastgesteld.')).toEqual(['ADHD:diagnosis']);
  });

  it('goes not for what narrows the whole family down', () => {
    expect(told('Vader is overleden')).toEqual(['overleden:event']);
    expect(told('Een broer in een pleeggezin')).toEqual(['pleeggezin:familyForm']);
  });
});

describe('hints in a text', () => {
  const text =
    'Een jongen in groep 5, 7;4 jaar. Thuis spreekt men Pools. Hij heeft ADHD en krijgt Ritalin. Vader is overleden.';

  it('stand in order, at their place, without overlap', () => {
    const hints = findHints(text);
    let before = 0;
    for (const { start, end, surface } of hints) {
      expect(start).toBeGreaterThanOrEqual(before);
      expect(text.slice(start, end)).toBe(surface);
      before = end;
    }
    expect(hints.map(({ kind }) => kind)).toEqual([
      'sex',
      'yearGroup',
      'age',
      'language',
      'diagnosis',
      'medication',
      'event',
    ]);
    expect(new Set(hints.map(({ id }) => id)).size).toBe(hints.length);
  });

  it('are left where a finding is', () => {
    const kinds = hintsBeside(findHints(text), identifyOne(text)).map(({ kind }) => kind);
    expect(kinds).not.toContain('age');
    expect(kinds).toContain('yearGroup');
  });

  it('are alike when words and kind are, not when they are about somebody else', () => {
    const source = 'Heeft ADHD. Ook een broer heeft adhd. Dus ADHD.';
    const placed = placeHints(findHints(source), { partId: 'part', text: source });
    const [first] = placed.filter(({ kind }) => kind === 'diagnosis');
    if (first === undefined) throw new Error('expected a hint');
    expect(sameHints(first, placed).map(({ start }) => start)).toEqual([6, 42]);
  });

  it('are none where nothing narrows down', () => {
    expect(findHints('')).toEqual([]);
    expect(findHints('Vandaag ging het goed met rekenen.')).toEqual([]);
  });
});
