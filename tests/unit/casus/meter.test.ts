import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hint, Narrowing, OtherAttribute } from '../../../electron/deidentify/hint';
import type { MeterPupil } from '../../../electron/features/casus/meter/fits';
import { meterOf, meterOfHints } from '../../../electron/features/casus/meter/meter';

const today = '2025-11-12';
const minimum = 5;

const plain = { id: '', start: 0, end: 0, proposal: null, aboutOther: false } as const;

const hint = (surface: string, narrowing: Narrowing): Hint => ({
  ...plain,
  surface,
  kind: narrowing.kind,
  narrowing,
});

const named = (surface: string, kind: OtherAttribute): Hint => ({
  ...plain,
  surface,
  kind,
  narrowing: null,
});

const group = (...groups: string[]): Hint =>
  hint(`groep ${groups.join('/')}`, { kind: 'yearGroup', groups });
const age = (from: number, to = from): Hint =>
  hint(`${from}-${to} jaar`, { kind: 'age', from, to });
const girl = hint('meisje', { kind: 'sex', sex: 'female' });
const boy = hint('jongen', { kind: 'sex', sex: 'male' });

const pupil = (
  yearGroup: string | null,
  sex: MeterPupil['sex'],
  birthDate: string | null,
): MeterPupil => ({ yearGroup, sex, birthDate });

/** Two girls and two boys of each group; ages from 4 in group 1 up to 11 in group 8. */
const school: readonly MeterPupil[] = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((number) =>
  (['girl', 'girl', 'boy', 'boy'] as const).map((sex) =>
    pupil(String(number), sex, `${2022 - number}-03-15`),
  ),
);

const meter = (...hints: Hint[]) => meterOfHints(hints, { pupils: school, today, minimum });

describe('the meter', () => {
  it('fits everybody when nothing narrows down', () => {
    expect(meter()).toEqual({
      state: 'counted',
      population: 32,
      matching: 32,
      minimum,
      belowMinimum: false,
      attributes: [],
      narrowest: null,
      wider: [],
      unknowable: [],
    });
  });

  it('counts who fits all attributes, each alone, and all but each', () => {
    const { matching, belowMinimum, attributes, narrowest } = meter(girl, group('5'), age(7, 9));
    expect({ matching, belowMinimum }).toEqual({ matching: 2, belowMinimum: true });
    expect(attributes).toEqual([
      { kind: 'yearGroup', surface: 'groep 5', matchingAlone: 4, matchingWithout: 6 },
      { kind: 'sex', surface: 'meisje', matchingAlone: 16, matchingWithout: 4 },
      { kind: 'age', surface: '7-9 jaar', matchingAlone: 12, matchingWithout: 2 },
    ]);
    expect(narrowest).toBe(0);
  });

  it('calls the rarest the narrowest where two tell the same', () => {
    const { attributes, narrowest } = meter(group('5'), age(8));
    expect(attributes.map(({ matchingWithout }) => matchingWithout)).toEqual([4, 4]);
    expect(narrowest).toBe(0);
    expect(meter(group('4', '5'), age(8)).narrowest).toBe(1);
  });

  it('says what a wider band gives, with the words for it', () => {
    expect(meter(girl, group('5'), age(8)).wider).toEqual([
      { kind: 'yearGroup', proposal: 'middenbouw', matching: 2 },
      { kind: 'sex', proposal: 'leerling', matching: 4 },
      { kind: 'age', proposal: '7 tot 9 jaar', matching: 2 },
    ]);
    expect(meter(group('5')).wider).toEqual([
      { kind: 'yearGroup', proposal: 'middenbouw', matching: 12 },
    ]);
    expect(meter(group('2', '3')).wider[0]).toMatchObject({ proposal: 'onderbouw of middenbouw' });
    expect(meter(age(12, 13)).wider[0]).toMatchObject({ proposal: '10 jaar of ouder' });
    expect(meter(age(3)).wider[0]).toMatchObject({ proposal: 'jonger dan 4 jaar' });
  });

  it('proposes nothing for what is a band already', () => {
    expect(meter(group('3', '4', '5'), age(7, 9), girl, boy).wider).toEqual([]);
  });

  it('gives no number without a class list', () => {
    const none = meterOfHints([girl, age(7), named('Pools', 'language')], {
      pupils: [],
      today,
      minimum,
    });
    expect(none).toMatchObject({
      state: 'noList',
      population: 0,
      matching: 0,
      belowMinimum: false,
      narrowest: null,
      wider: [],
      unknowable: [{ kind: 'language', surface: 'Pools' }],
    });
  });

  it('names once what the list cannot know, of the family too', () => {
    const father = { ...named('vrachtwagenchauffeur', 'occupation'), aboutOther: true };
    expect(
      meter(named('Pools', 'language'), father, named('pools', 'language'), girl).unknowable,
    ).toEqual([
      { kind: 'language', surface: 'Pools' },
      { kind: 'occupation', surface: 'vrachtwagenchauffeur' },
    ]);
  });

  it('leaves out what is said of somebody else', () => {
    const brother = { ...group('8'), aboutOther: true };
    expect(meter(brother, group('5')).attributes).toHaveLength(1);
    expect(meter(brother).matching).toBe(32);
  });

  it('reads all parts together', () => {
    const findHints = (text: string): readonly Hint[] => (text === 'a' ? [girl] : [group('5')]);
    const { matching } = meterOf({
      outcome: ['a', 'b'],
      findHints,
      pupils: school,
      today,
      minimum,
    });
    expect(matching).toBe(2);
  });
});

describe('two hints of one kind', () => {
  it.each([
    { hints: [age(7, 9), age(8)], matching: 4, surface: '8-8 jaar' },
    { hints: [age(7, 9), age(9, 10)], matching: 4, surface: '7-9 jaar, 9-10 jaar' },
    { hints: [age(6), age(8)], matching: 8, surface: '6-6 jaar, 8-8 jaar' },
    { hints: [group('3', '4', '5'), group('5')], matching: 4, surface: 'groep 5' },
    { hints: [group('4'), group('5')], matching: 8, surface: 'groep 4, groep 5' },
    { hints: [group('5'), group('5')], matching: 4, surface: 'groep 5' },
    { hints: [girl, boy], matching: 32, surface: 'meisje, jongen' },
  ])('count together as $surface', ({ hints, matching, surface }) => {
    expect(meter(...hints).matching).toBe(matching);
    expect(meter(...hints.toReversed()).matching).toBe(matching);
    expect(meter(...hints).attributes).toMatchObject([{ surface }]);
  });
});

describe('a pupil on the list', () => {
  it.each([
    { what: 'without a group', of: pupil(null, 'girl', '2017-03-15') },
    { what: 'in special education, which has no numbered group', of: pupil('S', 'girl', null) },
    { what: 'without a known sex', of: pupil('5', 'unknown', '2017-03-15') },
    { what: 'without a specified sex', of: pupil('5', 'unspecified', '2017-03-15') },
    { what: 'without a birth date', of: pupil('5', 'girl', null) },
  ])('$what fits', ({ of }) => {
    const input = { pupils: [of], today, minimum };
    expect(meterOfHints([girl, group('5'), age(8)], input).matching).toBe(1);
  });

  it.each([
    { birthDate: '2017-12-12', fits: true, why: 'eight in a month' },
    { birthDate: '2017-12-13', fits: false, why: 'eight in a month and a day' },
    { birthDate: '2016-10-13', fits: true, why: 'nine for less than a month' },
    { birthDate: '2016-10-12', fits: false, why: 'nine for a month' },
    { birthDate: '2017-05-01', fits: true, why: 'eight' },
  ])('born on $birthDate fits "8 jaar": $fits ($why)', ({ birthDate, fits }) => {
    const input = { pupils: [pupil('5', 'girl', birthDate)], today, minimum };
    expect(meterOfHints([age(8)], input).matching).toBe(fits ? 1 : 0);
  });

  it('counts a month back from the 31st of March to the end of February', () => {
    const input = { pupils: [pupil('5', 'girl', '2017-02-28')], today: '2025-03-31', minimum };
    expect(meterOfHints([age(7)], input).matching).toBe(0);
    expect(meterOfHints([age(8)], input).matching).toBe(1);
  });
});

const groups = fc.uniqueArray(fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'), {
  minLength: 1,
  maxLength: 3,
});

const hintOf = {
  yearGroup: groups.map((some) => group(...some)),
  sex: fc.constantFrom(girl, boy),
  age: fc
    .tuple(fc.integer({ min: 2, max: 15 }), fc.constantFrom(0, 1, 2, Infinity))
    .map(([from, more]) => age(from, from + more)),
} as const;

const anyHint = fc
  .tuple(fc.oneof(...Object.values(hintOf)), fc.boolean())
  .map(([of, aboutOther]): Hint => ({ ...of, aboutOther }));

const somePupils = fc.array(
  fc.record({
    yearGroup: fc.option(fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', 'S')),
    sex: fc.constantFrom('boy' as const, 'girl' as const, 'unknown' as const),
    birthDate: fc.option(
      fc
        .date({ min: new Date('2010-01-01'), max: new Date('2022-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10)),
    ),
  }),
  { maxLength: 40 },
);

const input = somePupils.map((pupils) => ({ pupils, today, minimum }));

describe('whatever the text and the list', () => {
  it('never fits more pupils than there are, and leaving out never fits fewer', () => {
    fc.assert(
      fc.property(fc.array(anyHint, { maxLength: 8 }), input, (hints, given) => {
        const { matching, population, attributes, narrowest } = meterOfHints(hints, given);
        expect(matching).toBeLessThanOrEqual(population);
        expect(new Set(attributes.map(({ kind }) => kind)).size).toBe(attributes.length);
        for (const { matchingAlone, matchingWithout } of attributes) {
          expect(matchingAlone).toBeGreaterThanOrEqual(matching);
          expect(matchingWithout).toBeGreaterThanOrEqual(matching);
          expect(matchingWithout).toBeLessThanOrEqual(
            attributes[narrowest ?? 0]?.matchingWithout ?? 0,
          );
        }
      }),
    );
  });

  it('never fits more when an attribute is added', () => {
    fc.assert(
      fc.property(hintOf.yearGroup, hintOf.sex, hintOf.age, input, (one, two, three, given) => {
        const counts = [[], [one], [one, two], [one, two, three]].map(
          (hints) => meterOfHints(hints, given).matching,
        );
        expect(counts).toEqual(counts.toSorted((a, b) => b - a));
      }),
    );
  });

  it('never fits more when an attribute is told more closely', () => {
    fc.assert(
      fc.property(groups, fc.nat(), input, (wide, at, given) => {
        const tight = wide[at % wide.length] ?? '1';
        const both = meterOfHints([group(...wide), group(tight)], given).matching;
        expect(both).toBeLessThanOrEqual(meterOfHints([group(...wide)], given).matching);
        expect(both).toBe(meterOfHints([group(tight)], given).matching);
      }),
    );
  });

  it('never fits fewer with a wider band', () => {
    fc.assert(
      fc.property(fc.array(anyHint, { maxLength: 8 }), input, (hints, given) => {
        const { matching, population, wider } = meterOfHints(hints, given);
        for (const band of wider) {
          expect(band.matching).toBeGreaterThanOrEqual(matching);
          expect(band.matching).toBeLessThanOrEqual(population);
        }
      }),
    );
  });

  it('counts the same in whatever order the hints come', () => {
    fc.assert(
      fc.property(fc.array(anyHint, { maxLength: 6 }), input, (hints, given) => {
        expect(meterOfHints(hints.toReversed(), given).matching).toBe(
          meterOfHints(hints, given).matching,
        );
      }),
    );
  });
});

describe('a sex that only a pronoun tells', () => {
  it('counts, but no wider words are offered: they would change one place of many', () => {
    const he = hint('hij', { kind: 'sex', sex: 'male' });
    const { matching, wider } = meterOfHints([he], { pupils: school, today, minimum });
    expect(matching).toBeLessThan(school.length);
    expect(wider).toEqual([]);
  });
});
