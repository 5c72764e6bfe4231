import { describe, expect, it } from 'vitest';
import { functionsIn } from '../../../electron/features/opp/leaving/functions';
import { mapTexts } from '../../../electron/features/opp/leaving/map-texts';
import { monthsOnly } from '../../../electron/features/opp/leaving/months';
import { filledContent } from './filled-content';
import { evaluationStep, printedOpp } from './printed-opps';
import { allText } from './read-document';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';

describe('a field of people', () => {
  it.each([
    ['juf Anneke', 'leerkracht'],
    ['Mirjam Kloosterboer (logopediste), vader', 'logopedist, ouder of verzorger'],
    ["IB'er Wouter", 'intern begeleider'],
    ['Praktijk De Vlinder', ''],
    ['Wouter Zandbergen', ''],
    ['', ''],
  ])('"%s" leaves "%s"', (typed, left) => {
    expect(functionsIn(typed)).toBe(left);
  });
});

describe('what was typed', () => {
  it('is every text of the content, and nothing that was chosen', () => {
    const seen: string[] = [];
    const same = mapTexts(filledContent(), (text) => {
      seen.push(text);
      return text;
    });
    expect(same).toEqual(filledContent());
    expect(seen).toContain('AVI-kaart');
    expect(seen).toContain('logopedist');
    expect(seen).toContain('Ik wil graag zelf mijn boek kiezen.');
    expect(
      seen.filter((text) => /^(?:goal|level|guardian)-|^20\d\d-|[a-z][A-Z]/.test(text)),
    ).toEqual([]);
  });

  it('leaves the result of an evaluation as it was chosen', () => {
    const changed = mapTexts(evaluationStep('2026-06-10', 'Ging goed.'), () => 'x');
    expect(changed.detail).toMatchObject({
      summary: 'x',
      conclusion: 'revise',
      outcomes: [
        { result: 'partly', why: 'x', next: 'adjust' },
        { result: 'not', why: 'x', next: 'stop' },
      ],
    });
  });
});

it('days become months everywhere on the page', () => {
  const text = allText(monthsOnly(oppDocument(printedOpp(), 'whole')));
  expect(text).toContain('vastgesteld in maart 2026');
  expect(text).not.toMatch(/\d{1,2} (?:januari|februari|maart|juni) \d{4}/);
});
