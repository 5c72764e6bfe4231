import { describe, expect, it } from 'vitest';
import type { CasusPart, CasusSourceItem } from '../../../electron/contract/casus';
import type { CasusMeter } from '../../../electron/contract/casus-meter';
import type { CasusReplacement } from '../../../electron/contract/casus-findings';
import { casusSectionGroups, casusSections } from '../../../electron/contract/casus-sections';
import { Day } from '../../../electron/contract/ids';
import { firstPlaceOf, wideningsOf } from '../../../renderer/features/casus/aside/widenings';
import { fillOf, toneOf } from '../../../renderer/features/casus/aside/meter';
import { filterRows, kindsIn } from '../../../renderer/features/casus/aside/replacement-rows';
import { FactsForm, factsOf, formOf } from '../../../renderer/features/casus/dialogs/facts-form';
import { searchSources } from '../../../renderer/features/casus/dialogs/sources';
import { partNames, sectionName, sectionStates } from '../../../renderer/features/casus/sections';
import { casusOf, finding, hint, otherPartId, part, partId } from './support';

describe('the sections', () => {
  it('stand in the order of the template, each once', () => {
    const shown = casusSectionGroups.flatMap(({ sections }) => sections);
    expect(shown).toEqual(casusSections);
    expect(new Set(shown.map(sectionName)).size).toBe(casusSections.length);
  });

  it('say what is filled and what is still to be answered', () => {
    const casus = casusOf(
      part('Noor', { findings: [finding('Noor', { surface: 'Noor', state: 'open' })] }),
      part('  ', { section: 'context', id: otherPartId }),
    );
    const states = sectionStates(casus).filter(({ filled, open }) => filled || open > 0);
    expect(states).toEqual([{ section: 'learningQuestion', filled: true, open: 1 }]);
  });

  it('name each part apart from the others', () => {
    const two = [part('een'), part('twee', { id: otherPartId })];
    expect([...partNames(two).values()]).toEqual(['Leervraag (1)', 'Leervraag (2)']);
    const asked = { section: 'partnerQuestion', partner: 'schoolarts' } as const;
    expect(partNames([part('wat', asked)]).get(partId)).toBe('Vraag aan schoolarts');
  });
});

const meter = { population: 600, matching: 3, minimum: 5 } as CasusMeter;

describe('the meter', () => {
  it('is full at one pupil and empty at the whole school', () => {
    expect(fillOf(1, meter)).toBe(1);
    expect(fillOf(600, meter)).toBe(0);
    expect(fillOf(3, meter)).toBeGreaterThan(fillOf(30, meter));
    expect(fillOf(0, { population: 0 })).toBe(1);
  });

  it('warns below the minimum, and is near it up to twice as many', () => {
    expect([3, 5, 9, 10].map((matching) => toneOf({ ...meter, matching }))).toEqual([
      'coral',
      'amber',
      'amber',
      'moss',
    ]);
  });
});

const row = (surface: string, rest: Partial<CasusReplacement> = {}): CasusReplacement => ({
  surface,
  tag: 'PERSON',
  hint: null,
  replacement: 'de leerling',
  certainty: 'sure',
  known: true,
  state: 'replace',
  decided: false,
  places: [],
  ...rest,
});

describe('the table of what was found', () => {
  const rows = [
    row('Noor'),
    row('Zwolle', { tag: 'LOCATION', replacement: 'een dorp' }),
    row('Sem', { state: 'keep' }),
  ];
  const surfaces = (words: string, kind: string | null = null) =>
    filterRows(rows, { words, kind }).map(({ surface }) => surface);

  it('is filtered by what stood there, what stands there now, and by kind', () => {
    expect(surfaces('noo')).toEqual(['Noor']);
    expect(surfaces('dorp')).toEqual(['Zwolle']);
    expect(surfaces('blijft staan')).toEqual(['Sem']);
    expect(surfaces('', 'plaats')).toEqual(['Zwolle']);
    expect(surfaces('')).toHaveLength(3);
    expect(kindsIn(rows)).toEqual(['naam', 'plaats']);
  });
});

describe('what can be pulled in', () => {
  const item = (heading: string, excerpt: string, when: string | null): CasusSourceItem => ({
    kind: 'note',
    id: heading,
    heading,
    excerpt,
    when: when === null ? null : Day.parse(when),
  });
  const items = [
    item('Observatie, najaar', 'Noor kijkt eerst.', '2025-11-06'),
    item('Bouw', 'middenbouw', null),
  ];

  it('is found by all words, without accents, also by its day', () => {
    const found = (words: string) => searchSources(items, words).map(({ heading }) => heading);
    expect(found('observatie NÓÓR')).toEqual(['Observatie, najaar']);
    expect(found('6 november')).toEqual(['Observatie, najaar']);
    expect(found('noor bouw')).toEqual([]);
    expect(found(' ')).toHaveLength(2);
  });
});

describe('the facts of a casus', () => {
  const nothing = { meeting: { kind: null, on: null }, basis: null };

  it('come back as they were', () => {
    const day = Day.parse('2025-11-12');
    const facts = {
      meeting: { kind: 'kernteam', on: day },
      basis: { kind: 'guardiansInformed', on: day, note: '' },
    } as const;
    expect(factsOf(FactsForm.parse(formOf(facts, '2025-11-20')))).toEqual(facts);
    expect(factsOf(FactsForm.parse(formOf(nothing, '2025-11-20')))).toEqual(nothing);
  });

  it('need a day, and without guardians a reason', () => {
    const form = formOf(nothing, '2025-11-20');
    const without = { ...form, basisKind: 'withoutGuardians' };
    expect(FactsForm.safeParse(without).success).toBe(false);
    expect(FactsForm.safeParse({ ...without, basisNote: 'Veiligheid.' }).success).toBe(true);
    const dayless = { ...form, basisKind: 'guardiansConsent', basisDay: null };
    expect(FactsForm.safeParse(dayless).success).toBe(false);
  });
});

describe('making an attribute wider', () => {
  const counted = {
    ...meter,
    attributes: [
      { kind: 'sex', surface: 'meisje, jongen', matchingAlone: 1, matchingWithout: 1 },
      { kind: 'yearGroup', surface: 'groep 5', matchingAlone: 1, matchingWithout: 1 },
    ],
    wider: [
      { kind: 'sex', proposal: 'leerling', matching: 9 },
      { kind: 'yearGroup', proposal: 'middenbouw', matching: 9 },
    ],
  } as CasusMeter;
  const words = (given: CasusPart, kind: 'sex' | 'yearGroup') =>
    wideningsOf({ parts: [given], meter: counted }, kind).map(({ replacement }) => replacement);

  it('goes by the hints that were left, not by those about somebody else', () => {
    const text = 'groep 5, groep 5 van de broer';
    const own = hint(text, { surface: 'groep 5' });
    const other = hint(text, { surface: 'groep 5', start: 9, aboutOther: true });
    expect(words(part(text, { hints: [own, other] }), 'yearGroup')).toEqual(['middenbouw']);
    const done = hint(text, { surface: 'groep 5', state: 'replace', replacement: 'x' });
    expect(words(part(text, { hints: [done] }), 'yearGroup')).toEqual([]);
  });

  it('goes by what stands in replacements as well, and keeps their article', () => {
    const text = 'Noor en Daan';
    const findings = [
      finding(text, { surface: 'Noor', replacement: 'Het meisje' }),
      finding(text, { surface: 'Daan', replacement: 'de jongen' }),
    ];
    expect(words(part(text, { findings }), 'sex')).toEqual(['Het kind', 'de leerling']);
  });

  it('leaves a pronoun to a person', () => {
    const text = 'Hij zoekt een meisje';
    const pronoun = hint(text, { surface: 'Hij', kind: 'sex' });
    const noun = hint(text, { surface: 'meisje', kind: 'sex', proposal: 'kind' });
    expect(words(part(text, { hints: [pronoun] }), 'sex')).toEqual([]);
    expect(words(part(text, { hints: [pronoun, noun] }), 'sex')).toEqual(['kind']);
    expect(firstPlaceOf(casusOf(part(text, { hints: [pronoun] })), 'sex')?.id).toBe(pronoun.id);
  });
});
