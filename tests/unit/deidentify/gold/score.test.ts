import { describe, expect, it } from 'vitest';
import type { Tag } from '../../../../electron/deidentify';
import { readGold } from './gold-texts';
import type { GoldText } from './gold-texts';
import { scoreOf } from './score';

const head = 'identity: null\n---\n';
const one = (body: string): GoldText => {
  const [text] = readGold(`=== x-1 | note\n${head}${body}\n`);
  if (text === undefined) throw new Error('expected a text');
  return text;
};

const found = (text: GoldText, words: string, tag: Tag = 'PERSON') => {
  const start = text.text.indexOf(words);
  return { start, end: start + words.length, tag };
};

describe('a marked text', () => {
  it('is read with its spans at their places in the bare text', () => {
    const text = one('Met {{P+/lower,nick:noor}} en {{?:Sam}} op {{D:12 mrt}}.');
    expect(text.text).toBe('Met noor en Sam op 12 mrt.');
    expect(text.spans).toMatchObject([
      { start: 4, end: 8, tag: 'PERSON', text: 'noor', known: true, feat: ['lower', 'nick'] },
      { start: 19, end: 25, tag: 'DATE', text: '12 mrt', known: false, feat: [] },
    ]);
    expect(text.optional).toEqual([{ start: 12, end: 15, text: 'Sam' }]);
  });

  it('comes with others, each with its id and kind', () => {
    const content = `=== a | kind one\n${head}Eén\n\n=== b | kind two\nidentity: {"firstName":"Noor"}\n---\nTwee\n`;
    expect(readGold(content)).toMatchObject([
      { id: 'a', type: 'kind one', identity: null, text: 'Eén' },
      { id: 'b', type: 'kind two', identity: { firstName: 'Noor' }, text: 'Twee' },
    ]);
  });

  it('is refused without a head', () => {
    expect(() => readGold('=== a\nNiets\n')).toThrow('not understood');
  });

  it.each([
    ['{{P:Els van den Berg}}', 'Els Berg'],
    ['{{P:A.B. de Vries}}', 'Vries'],
    ['{{O:basisschool De Wegwijzer}}', 'Wegwijzer'],
    ['{{A:7 jaar en 4 maanden}}', '7 4'],
    ['{{A:zevenjarige}}', 'zevenjarige'],
    ['{{C:Lindelaan 12, 7601 AB Almelo}}', 'Lindelaan 12'],
    ['{{D:12 mrt}}', '12 mrt'],
  ])('has a core that must be covered: %s', (body, core) => {
    const { text, spans } = one(body);
    const words = spans.flatMap((span) => span.core.map(([from, to]) => text.slice(from, to)));
    expect(words.join(' ')).toBe(core);
  });
});

describe('a score', () => {
  const text = one('Met {{P+:Noor}} en {{P:Els van Dalen}} in {{L:Almelo}}.');

  it('counts a span when all of its core is covered, whatever the tag', () => {
    const all = ['Noor', 'Els', 'Dalen'].map((words) => found(text, words, 'LOCATION'));
    const score = scoreOf([text], () => all);
    expect(score).toMatchObject({
      personKnown: 1,
      personUnknown: 1,
      noLeakDirect: 1,
      noLeakNamed: 0,
    });
    expect(score.recall).toEqual({ PERSON: 1, LOCATION: 0 });
  });

  it('counts no half a name', () => {
    expect(scoreOf([text], () => [found(text, 'Els')]).personUnknown).toBe(0);
  });

  it('counts false hits by the words of all texts, the optional ones apart', () => {
    const other = one('Hier staat niets, behalve {{?:Sam}}, en dat is goed.');
    const hits = ['niets', 'Sam'].map((words) => found(other, words));
    const score = scoreOf([other], () => hits);
    expect(score.falsePer1000Words).toBeCloseTo(1000 / 9);
    expect(score.untouched).toBe(0);
    expect(scoreOf([other], () => [found(other, 'Sam')]).untouched).toBe(1);
  });

  it('counts false hits that overlap once', () => {
    const other = one('Hier staat niets.');
    const hits = [found(other, 'Hier staat'), found(other, 'staat niets')];
    expect(scoreOf([other], () => hits).falsePer1000Words).toBeCloseTo(1000 / 3);
  });
});
