import { describe, expect, it } from 'vitest';
import { planDocument } from '../../../electron/features/guardian-contacts/document/plan-document';
import { preparationDocument } from '../../../electron/features/guardian-contacts/document/preparation-document';
import { linesLeft } from '../../../electron/features/guardian-contacts/document/one-page';
import { shorten } from '../../../electron/features/guardian-contacts/document/shorten';
import { longestPlan, longestPreparation, planContent, preparation, textOf, words } from './pages';

const CUT = 'Waar … staat, is de tekst ingekort';

describe('the page before a talk', () => {
  it('begins with talents and wishes, and then tells what was said, agreed and aimed at', () => {
    const document = preparationDocument(preparation());
    const text = textOf(document);
    const parts = [
      'Elske Voorbeeld (moeder)',
      '30 oktober 2025 (telefoon)',
      'Bouwt hutten.',
      'Meer vriendinnen.',
      'Telefoon, positief bericht',
      'Hierop terugkomen op 1 december 2025: de zwemles',
      'Een hulpkaart maken.',
      '20 november 2025',
      'Impulsklas, week 5 van 12',
      'Noor vraagt hulp.',
      'Op woensdag bij rekenen.',
      'Ruimte om te schrijven',
    ];
    const places = parts.map((part) => text.indexOf(part));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toContain(CUT);
  });

  it('asks for talents and wishes where nobody told them yet', () => {
    const text = textOf(
      preparationDocument(preparation({ views: null, last: null, contacts: [] })),
    );
    expect(text).toContain('Dat is nog niet gevraagd.');
    expect(text).toContain('nog niet vastgelegd');
  });

  it('says that it is for the school alone where nobody is chosen', () => {
    expect(textOf(preparationDocument(preparation({ guardians: [] })))).toContain(
      'Alleen voor school',
    );
    expect(textOf(preparationDocument(preparation()))).not.toContain('Alleen voor school');
  });

  it('stays one page with the longest texts, has room to write, and says what was cut', () => {
    const document = preparationDocument(longestPreparation());
    const room = document.blocks.at(-1);
    expect(room).toMatchObject({ kind: 'answer' });
    expect(linesLeft({ ...document, blocks: document.blocks.slice(0, -1) })).toBeGreaterThanOrEqual(
      2,
    );
    const text = textOf(document);
    expect(text).toContain(CUT);
    expect(text).toMatch(/Open afspraken \(\d+ van 20\)/u);
    expect(text).toMatch(/Doelen \(\d+ van 8\)/u);
  });
});

describe('the joint plan', () => {
  it('holds who helps, which goals, who does what where, and when we look again', () => {
    const text = textOf(
      planDocument({ pupil: 'Noor', content: planContent(), today: '2025-11-12' }),
    );
    for (const part of [
      'Rust in de ochtend.',
      'intern begeleider',
      'jeugdverpleegkundige, GGD',
      'Denkt mee over slapen.',
      'Noor komt uitgerust op school.',
      'Rustige start.',
      'Om acht uur naar bed.',
      '14 januari 2026',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('stays one page with the longest texts, and says so', () => {
    const document = planDocument({
      pupil: words(10),
      content: longestPlan(),
      today: '2025-11-12',
    });
    expect(linesLeft({ ...document, blocks: document.blocks.slice(0, -1) })).toBeGreaterThanOrEqual(
      2,
    );
    expect(textOf(document)).toContain(CUT);
    expect(textOf(document)).toMatch(/Wie helpt thuis \(\d+ van 12\)/u);
  });
});

it('a text is cut after a whole word, on one line', () => {
  expect(shorten('Kort.', 20)).toEqual({ text: 'Kort.', cut: false });
  expect(shorten('Eén  lange\nzin met woorden', 15)).toEqual({ text: 'Eén lange zin…', cut: true });
  expect(shorten('x'.repeat(30), 10)).toEqual({ text: `${'x'.repeat(9)}…`, cut: true });
});
