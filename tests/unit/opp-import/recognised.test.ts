import { describe, expect, it, vi } from 'vitest';
import { OppContent, emptyOppContent } from '../../../electron/contract/opp-content';
import { OppImportItem } from '../../../electron/contract/opp-import-content';
import { withItems } from '../../../electron/features/opp/import/add-to-content';
import { destinationIn, needOf } from '../../../electron/features/opp/import/coded-words';
import { dayIn } from '../../../electron/features/opp/import/days';
import { matchHeading } from '../../../electron/features/opp/import/headings';

describe('a heading of an old form', () => {
  it.each([
    ['2.1 Belemmerende factoren:', 'hindering', true],
    ['BESCHERMENDE FACTOREN', 'promoting', true],
    ['Belemmerende en bevorderende factoren', 'factors', true],
    ['Sociaal-emotionele ontwikkeling', 'socialEmotional', true],
    ['Doelen (SMART)', 'goals', true],
    ['Doelen (tweede helft van groep 6)', 'goals', false],
    ['C. Zienswijze ouders/verzorgers', 'guardiansView', true],
    ['Wat is het uitstroomperspectief van de leerling?', 'outflow', false],
    ['Onderbouwing van het uitstroomperspectief', 'rationale', true],
    ['Plan van aanpak', 'actions', true],
    ['Vervangende onderwijsdoelen', 'substituteGoals', true],
    ['Betrokken instanties', 'externals', true],
  ])('"%s" is about %s', (text, topic, exact) => {
    expect(matchHeading(text)).toEqual({ topic, exact });
  });

  it.each([
    'Personalia',
    'Ondertekening',
    'Vervoer',
    'Onderwijsbehoeften en uitstroomperspectief',
    'Werkhouding is een woord in deze zin'.repeat(6),
  ])('"%s" is about none of ours, or not about one', (text) => {
    expect(matchHeading(text)).toBeNull();
  });
});

describe('a day', () => {
  it.each([
    ['12-03-2025', '2025-03-12'],
    ['1-2-2024', '2024-02-01'],
    ['31.12.2023', '2023-12-31'],
    ['2025-03-12', '2025-03-12'],
    ['12 maart 2025', '2025-03-12'],
    ['25/03/2025', '2025-03-25'],
    ['04/04/2025', '2025-04-04'],
    ['03/04/2025', null],
    ['12-03-25', null],
    ['31-02-2025', null],
    ['maart 2025', null],
    ['eind groep 6', null],
    ['1 brumaire 2024', null],
    ['12-03-1025', null],
  ])('"%s" is %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});

describe('a destination', () => {
  it.each([
    ['Praktijkonderwijs', 'practical', true],
    ['vmbo basisberoepsgerichte leerweg', 'vmboBasic', true],
    ['VMBO-k', 'vmboAdvanced', true],
    ['kaderberoepsgerichte leerweg', 'vmboAdvanced', true],
    ['vmbo beroepsgericht, kader', 'vmboAdvanced', true],
    ['Havo, in het kader van kansen', 'havo', false],
    ['Verwachte uitstroom: vmbo-tl', 'vmboTheoretical', true],
    ['havo', 'havo', true],
    ['Gymnasium', 'vwo', true],
    ['VSO uitstroomprofiel dagbesteding', 'vsoDayActivities', true],
    ['Havo, gezien de groei bij rekenen', 'havo', false],
    ['havo 2026', 'havo', false],
  ])('"%s" is %s', (text, destination, nothingElse) => {
    expect(destinationIn(text)).toEqual({ destination, nothingElse });
  });

  it.each([
    'vmbo',
    'vmbo basis/kader',
    'havo of vwo',
    'geen havo',
    'vso havo',
    'mavo?',
    'leuk',
    'In het kader van passend onderwijs',
    'vmbo, in het kader van passend onderwijs',
  ])('"%s" is not one alone', (text) => {
    expect(destinationIn(text)).toBeNull();
  });
});

it('an educational need is one when it is said in the help sentence', () => {
  expect(needOf('Deze leerling heeft een leerkracht nodig die rustig blijft')).toEqual({
    subject: 'teacher',
    text: 'rustig blijft',
  });
  expect(needOf('Feedback: direct na de taak')).toEqual({
    subject: 'feedback',
    text: 'direct na de taak',
  });
  expect(needOf('Sem heeft rust nodig')).toBeNull();
});

describe('what is added to a draft', () => {
  const item = (section: string, field: string, value: unknown) =>
    OppImportItem.parse({ section, field, value, heading: 'Kop', text: 'Tekst' });
  const added = (content: OppContent, ...items: readonly OppImportItem[]) => {
    let last = 0;
    return withItems(content, items, () => {
      last += 1;
      return `0192f000-0000-7000-8000-${String(last).padStart(12, '0')}`;
    });
  };

  it('answers the question about deviations when it was open, and leaves an answer as it is', () => {
    const empty = emptyOppContent();
    const text = item('deviations', 'text', 'Rekent met groep 5 mee.');
    const goals = item('deviations', 'substituteGoals', 'Rekenen tot honderd.');
    const { content } = added(empty, text, goals);
    expect(content.deviations).toMatchObject({ answer: 'some', usesCoreGoals: false });
    const none: OppContent = { ...empty, deviations: { ...empty.deviations, answer: 'none' } };
    expect(added(none, text, goals)).toEqual({ content: none, left: [text, goals] });
    const said = item('deviations', 'answer', 'none');
    expect(added(empty, said).content.deviations.answer).toBe('none');
    expect(added(content, said).left).toEqual([said]);
  });

  it('looks at what an item changes alone, and at the whole once', () => {
    const parse = vi.spyOn(OppContent, 'parse');
    const safeParse = vi.spyOn(OppContent, 'safeParse');
    const voice = item('pupilVoice', 'text', 'x');
    added(emptyOppContent(), ...Array.from({ length: 200 }, () => voice));
    expect(parse.mock.calls.length + safeParse.mock.calls.length).toBeLessThanOrEqual(1);
    vi.restoreAllMocks();
  });

  it('leaves what no longer fits, in a list or in a text', () => {
    const factor = item('factors', 'items', { kind: 'promoting', area: 'child', text: 'x' });
    const many = added(emptyOppContent(), ...Array.from({ length: 62 }, () => factor));
    expect(many.content.factors.items).toHaveLength(60);
    expect(many.left).toHaveLength(2);
    const long = item('pupilVoice', 'text', 'a'.repeat(12_000));
    const twice = added(emptyOppContent(), long, long);
    expect(twice.left).toEqual([long]);
    expect(OppContent.safeParse(twice.content).success).toBe(true);
  });
});
