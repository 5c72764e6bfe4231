import { describe, expect, it } from 'vitest';
import { ZodError } from 'zod';
import { annotationsOf, isAnnotated } from '../../../build/deidentify/annotations';
import { identityOf, LineIdentity } from '../../../build/deidentify/identity-of';
import { answerLine } from '../../../build/deidentify/line';
import { identifyOne, lexicon } from './engine';

const pupil = {
  firstName: 'Noor',
  nickname: 'Nono',
  prefix: 'van',
  lastName: 'Dalen',
  birthDate: '2018-03-04',
  parents: ['Els van Dalen', 'Karim Bouzidi'],
  siblings: ['Sem van Dalen'],
  school: 'OBS De Zilvermeeuw',
  teacher: 'juf Fenna de Wit',
  ib: 'Marleen Kuipers',
  city: 'Almelo',
  bsn: '123456782',
};

const answer = (line: unknown): unknown =>
  JSON.parse(answerLine(JSON.stringify(line), lexicon) ?? 'null');

describe('the identity of a line', () => {
  it('becomes what the engine knows', () => {
    expect(identityOf(LineIdentity.parse(pupil))).toEqual({
      pupil: {
        firstName: 'Noor',
        nickname: 'Nono',
        prefix: 'van',
        lastName: 'Dalen',
        birthDate: '2018-03-04',
      },
      guardians: [
        { firstName: 'Els', prefix: 'van', lastName: 'Dalen' },
        { firstName: 'Karim', prefix: '', lastName: 'Bouzidi' },
      ],
      siblings: [{ firstName: 'Sem', prefix: 'van', lastName: 'Dalen' }],
      staff: [
        { firstName: 'Fenna', prefix: 'de', lastName: 'Wit', role: 'teacher' },
        { firstName: 'Marleen', prefix: '', lastName: 'Kuipers', role: 'careCoordinator' },
      ],
      school: { name: 'OBS De Zilvermeeuw' },
      places: ['Almelo'],
      terms: [{ value: '123456782', tag: 'BSN' }],
    });
  });

  it.each([
    ['Fenna', { firstName: 'Fenna' }],
    ['mevrouw Smit', { firstName: 'Smit' }],
    ['Jan Willem Smit', { firstName: 'Jan Willem', lastName: 'Smit' }],
    ['Jan van den Berg', { firstName: 'Jan', prefix: 'van den', lastName: 'Berg' }],
    ["Jan van 't Hoff", { firstName: 'Jan', prefix: "van 't", lastName: 'Hoff' }],
    ['J. de Vries', { initials: 'J.', prefix: 'de', lastName: 'Vries' }],
    ['Fatima el Idrissi', { firstName: 'Fatima', prefix: 'el', lastName: 'Idrissi' }],
    ['An Smit', { firstName: 'An', lastName: 'Smit' }],
  ])('reads "%s" as a person', (name, person) => {
    const { guardians } = identityOf(LineIdentity.parse({ parents: [name] }));
    expect(guardians).toMatchObject([person]);
  });

  it('takes a person in fields as it stands', () => {
    const parents = [{ firstName: 'Els', lastName: 'Dalen' }, { name: 'Karim Bouzidi' }];
    expect(identityOf(LineIdentity.parse({ parents })).guardians).toMatchObject([
      { firstName: 'Els', lastName: 'Dalen' },
      { firstName: 'Karim', lastName: 'Bouzidi' },
    ]);
  });

  it('is nobody when it is null or empty', () => {
    expect(identityOf(null)).toEqual({ pupil: {} });
    const nothing = { firstName: null, parents: null, school: null, teacher: null, bsn: null };
    expect(identityOf(LineIdentity.parse(nothing))).toMatchObject({
      guardians: [],
      siblings: [],
      staff: [],
      places: [],
      terms: [],
    });
  });
});

describe('a line', () => {
  it('is answered with its id and its annotations', () => {
    const text = 'Gesprek met Els op 12 mrt. Noortje zit bij juf Fenna.';
    expect(answer({ id: 'a-1', text, identity: pupil })).toEqual({
      id: 'a-1',
      annotations: [
        { start: 12, end: 15, tag: 'PERSON', text: 'Els' },
        { start: 19, end: 25, tag: 'DATE', text: '12 mrt' },
        { start: 27, end: 34, tag: 'PERSON', text: 'Noortje' },
        { start: 47, end: 52, tag: 'PERSON', text: 'Fenna' },
      ],
    });
  });

  it.each([
    ['without an identity', { id: 7, text: 'Bel 06-87654321' }],
    ['with null for one', { id: 7, text: 'Bel 06-87654321', identity: null }],
    ['with more than is asked', { id: 7, text: 'Bel 06-87654321', type: 'chat', spans: [] }],
  ])('may come %s', (_, line) => {
    expect(answer(line)).toEqual({
      id: 7,
      annotations: [{ start: 4, end: 15, tag: 'PHONE', text: '06-87654321' }],
    });
  });

  it('is passed over when empty, and has an empty list when nothing was found', () => {
    expect(answerLine('  ', lexicon)).toBeUndefined();
    expect(answer({ id: 'b', text: '' })).toEqual({ id: 'b', annotations: [] });
  });

  it('is refused when it is no JSON', () => {
    expect(() => answerLine('{"id": 1, "text": ', lexicon)).toThrow(SyntaxError);
  });

  it.each(['{"id": 1}', '{"text": "Noor"}', '[]', '{"id": 1, "text": 2}'])(
    'is refused when it has another shape: %s',
    (line) => {
      expect(() => answerLine(line, lexicon)).toThrow(ZodError);
    },
  );

  it('counts in code points', () => {
    const text = '😀 Noor 😀😀 lacht met Els 👩‍👧';
    const { annotations } = answer({ id: 1, text, identity: pupil }) as {
      annotations: { start: number; end: number; text: string }[];
    };
    const points = Array.from(text);
    expect(annotations.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      'Noor',
      'Els',
    ]);
  });
});

describe('what is annotated', () => {
  const [finding] = identifyOne('Bel 06-87654321');
  if (finding === undefined) throw new Error('expected a finding');
  const asked = { ...finding, certainty: 'question' } as const;

  it('is what is sure, and of what is asked the likely part', () => {
    expect(isAnnotated({ ...finding, confidence: 0.1 })).toBe(true);
    expect(isAnnotated({ ...asked, confidence: 0.4 })).toBe(true);
    expect(isAnnotated({ ...asked, confidence: 0.39 })).toBe(false);
    expect(annotationsOf(finding.surface, [{ ...asked, confidence: 0.1 }])).toEqual([]);
  });
});
