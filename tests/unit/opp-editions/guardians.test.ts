import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { explainedWords } from '../../../electron/features/opp/editions/hard-words';
import {
  guardiansTexts,
  helpSentences,
} from '../../../electron/features/opp/editions/guardians-texts';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';
import { emptyDraft, printedOpp, versionWith } from './printed-opps';
import { allText, headingsOf, tablesOf, under } from './read-document';

/** Words that no parent has to know, unless they are explained on the page. */
const jargon =
  /\b(?:DLE|SMART|TLV|SWV|MDO|IB|LVS|kerndoel\w*|leerlijn|zienswijze|evaluatie|interventie|onderwijsbehoefte\w*|ondersteuningsbehoefte\w*|belemmerende|bevorderende|instemming|OOGO|arrangement|didactisch\w*|cognitie\w*|hoorrecht|begeleiding)\b/iu;

const explanations = [
  'heet ontwikkelingsperspectief (OPP). Daarin staat',
  'heet het handelingsdeel: de hulp',
  'heet de uitstroombestemming: de school',
] as const;

/** Our own words, all of them. */
const ownTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(ownTexts) : [];
};

const document = oppDocument(printedOpp(), 'guardians');
const text = allText(document);

describe('the edition for parents', () => {
  it('says what we see, what helps, what we want, do and ask, and when we talk again', () => {
    expect(PrintableDocument.parse(document)).toEqual(document);
    expect(headingsOf(document)).toEqual([
      'Wat is dit voor plan?',
      'Wat wij zien',
      'Wat helpt',
      'Wat wij willen bereiken',
      'Wat wij doen',
      'Wat wij van u vragen',
      'Wanneer praten wij weer?',
      'Moeilijke woorden',
    ]);
  });

  it('brings the content of the plan', () => {
    expect(under(document, 'Wat wij zien')).toContain('Drukke groep van 31.');
    expect(under(document, 'Wat helpt')).toContain(
      'Uw kind heeft een instructie nodig die kort is en stap voor stap gaat.',
    );
    expect(under(document, 'Wat wij willen bereiken')).toContain('Rekent sommen tot honderd uit');
    expect(under(document, 'Wat wij doen')).toContain('Pre-teaching rekenen');
    expect(under(document, 'Wat wij van u vragen')).toContain(
      'Uw kind heeft ouders nodig die elke avond tien minuten meelezen.',
    );
    expect(under(document, 'Wanneer praten wij weer?')).toContain(
      'Wij praten weer met u op 18 juni 2026.',
    );
  });

  it.each(explanations)('explains a word that parents meet: "%s"', (explanation) => {
    expect(text).toContain(explanation);
  });

  it('has no jargon in words of its own, and short sentences', () => {
    const own = [...ownTexts(guardiansTexts), ...ownTexts(helpSentences)];
    expect(own.length).toBeGreaterThan(50);
    expect(own.filter((one) => jargon.test(one))).toEqual([]);
    const sentences = own.flatMap((one) => one.split(/[.!?:] ?/));
    expect(sentences.filter((one) => one.split(' ').length > 15)).toEqual([]);
    expect(own.filter((one) => /\b(?:je|jij|jouw|jullie)\b/iu.test(one))).toEqual([]);
  });

  it('explains the words of school that stand in what was typed', () => {
    const words = under(document, 'Moeilijke woorden');
    for (const word of ['DLE', 'Leerlijn', 'Pre-teaching', 'Vmbo']) expect(words).toContain(word);
    expect(words).not.toContain('SMART');
    expect(explainedWords(['Een gewone zin over een school.'])).toEqual([]);
  });

  it('has no tests, levels, growth or intelligence', () => {
    expect(tablesOf(document)).toEqual([]);
    expect(text).not.toMatch(/AVI-kaart|TIQ|18,5|methodetoets/);
  });

  it('names no guardian: parents who live apart get the same page', () => {
    expect(text).not.toMatch(/Fluitketel|Theepot|Vuurpijl/);
  });

  it('asks for an answer while there is none', () => {
    const asks = (consent: 'asked' | 'agreed') =>
      under(
        oppDocument(printedOpp({ version: versionWith({ consent }) }), 'guardians'),
        'Wat wij van u vragen',
      ).includes(guardiansTexts.ask.answer);
    expect([asks('asked'), asks('agreed')]).toEqual([true, false]);
  });

  it('says "ja" or "niet alles" about the programme', () => {
    expect(under(document, 'Wat wij doen')).toContain('Niet alles. Dit is anders:');
    expect(under(document, 'Wat wij doen')).toContain('Leest korte teksten');
  });

  it('tells of a day that has passed as of one that was', () => {
    const later = oppDocument(printedOpp({ today: '2026-09-01' }), 'guardians');
    expect(allText(later)).toContain('Het gesprek stond op 18 juni 2026.');
  });
});

describe('a draft for parents', () => {
  it('is a proposal, and is readable when nothing was written', () => {
    const draft = oppDocument(emptyDraft(), 'guardians');
    const words = allText(draft);
    expect(draft.blocks[0]).toMatchObject({ kind: 'callout', title: 'Dit is een voorstel' });
    expect(draft.kicker).toContain('Voorstel 2');
    expect(words).toContain('Er staan nog geen doelen in het plan.');
    expect(words).toContain('De dag is nog niet bekend.');
    expect(words).not.toMatch(/undefined|null|Niet ingevuld/);
  });
});
