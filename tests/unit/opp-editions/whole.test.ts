import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { oppEditions } from '../../../electron/contract/opp-calls';
import { oppSections, oppSectionTitles } from '../../../electron/contract/opp-sections';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';
import { filledContent } from './filled-content';
import { emptyDraft, evaluationStep, printedOpp, versionWith } from './printed-opps';
import { allText, headingsOf, tablesOf, under } from './read-document';

const whole = (...changes: Parameters<typeof printedOpp>) =>
  oppDocument(printedOpp(...changes), 'whole');

/** Keys that hold no words of the writer. */
const CODES: ReadonlySet<string> = new Set([
  'id',
  'sources',
  'kind',
  'area',
  'subject',
  'unit',
  'destination',
  'domain',
  'setting',
  'goalIds',
  'answer',
]);

const typedTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => (CODES.has(key) ? [] : typedTexts(part)));
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);

describe('the whole OPP', () => {
  it('is a document of the contract, with every section in its order', () => {
    const document = whole();
    expect(PrintableDocument.parse(document)).toEqual(document);
    expect(headingsOf(document)).toEqual([
      ...oppSections.map((section) => oppSectionTitles[section]),
      'Overleg, instemming en stem',
    ]);
  });

  it('says everything that was written in each section', () => {
    const content = filledContent();
    const document = whole();
    for (const section of oppSections) {
      const text = under(document, oppSectionTitles[section]);
      const typed = typedTexts(content[section]).filter((one) => !isDay(one));
      expect(typed.length).toBeGreaterThan(0);
      expect(typed.filter((one) => !text.includes(one))).toEqual([]);
    }
  });

  it('writes days and numbers in Dutch, and codes as words', () => {
    const text = allText(whole());
    expect(text).toContain('20 januari 2026');
    expect(text).toContain('18,5');
    expect(text).toContain('Verwacht niveau bij uitstroom: 35 tot 42,5.');
    expect(text).toContain('Vmbo basisberoepsgericht');
    expect(text).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(text).not.toMatch(/vmboBasic|technicalReading|goal-|guardian-|undefined|null/);
  });

  it('never says where a text was taken from', () => {
    for (const edition of oppEditions) {
      const document = oppDocument(
        printedOpp({ steps: [evaluationStep('2026-06-01', 'Goed.')] }),
        edition,
      );
      expect(JSON.stringify(document)).not.toContain('Bronlabel');
      expect(JSON.stringify(document)).not.toContain('note-1');
    }
  });

  // With code names only typed text is replaced: features/opp/leaving leaves these as they are.
  it('holds typed text nowhere but in texts, cells and values', () => {
    const typed = typedTexts(filledContent()).filter((one) => !isDay(one));
    const steps = [...printedOpp().steps, evaluationStep('2026-06-01', 'Goed.')];
    for (const edition of oppEditions) {
      const { blocks, kicker } = oppDocument(printedOpp({ steps }), edition);
      const fixed = blocks.flatMap((block): readonly string[] => {
        if (block.kind === 'table') return [block.caption, ...block.head];
        if (block.kind === 'facts') return block.items.map(({ term }) => term);
        if (block.kind === 'picture') return [block.caption];
        if (block.kind === 'chart') return [block.says, ...block.labels.map(({ text }) => text)];
        if (block.kind === 'answer' || block.kind === 'scale') return [block.label];
        if (block.kind === 'numbers') return [block.label, block.low, block.high];
        return block.kind === 'callout' ? [block.title ?? ''] : [];
      });
      const all = [kicker, ...fixed].join('\n');
      expect(typed.filter((one) => all.includes(one))).toEqual([]);
      expect(all).not.toMatch(/Wiebel|Zeppelin|Fluitketel|Theepot/);
    }
  });

  it('draws growth as a picture, over the table with its numbers', () => {
    const { blocks } = whole();
    const at = blocks.findIndex(({ kind }) => kind === 'chart');
    expect(blocks.slice(at - 1, at + 2)).toMatchObject([
      { kind: 'heading', text: 'Groei: Rekenen met Lepel (DLE)' },
      { kind: 'chart', says: expect.stringContaining('tabel') },
      { kind: 'table', caption: 'Gepland en werkelijk' },
    ]);
    const [chart] = blocks.slice(at);
    const shown = chart?.kind === 'chart' ? chart.labels.map(({ text }) => text) : [];
    expect(shown).toEqual(
      expect.arrayContaining(['jan ’26', 'Gepland', 'Werkelijk', 'Verwacht niveau bij uitstroom']),
    );
  });

  it('draws no picture where a growth line has no day with a figure', () => {
    const content = filledContent();
    const growth = content.startSituation.growth.map((line) => ({
      ...line,
      points: line.points.map((point) => ({ ...point, on: null })),
    }));
    const startSituation = { ...content.startSituation, growth };
    const { blocks } = whole({ version: versionWith({ content: { ...content, startSituation } }) });
    expect(blocks.map(({ kind }) => kind)).not.toContain('chart');
  });

  it('completes the help sentence', () => {
    expect(under(whole(), 'Ondersteunings- en onderwijsbehoeften').split('\n')).toEqual(
      expect.arrayContaining([
        'Deze leerling heeft een instructie nodig die kort is en stap voor stap gaat.',
        'Deze leerling heeft ouders nodig die elke avond tien minuten meelezen.',
      ]),
    );
  });

  it('sets factors out by kind and area', () => {
    const [table] = tablesOf(whole()).filter(
      ({ caption }) => caption === 'Wat helpt en wat hindert',
    );
    expect(table?.head).toEqual(['Soort', 'Kind', 'Onderwijs', 'Thuis']);
    expect(table?.rows).toEqual([
      ['Bevorderend', '– Is nieuwsgierig\n– Vraagt om hulp', '–', 'Er wordt thuis voorgelezen'],
      ['Belemmerend', '–', 'Drukke groep van 31', '–'],
    ]);
  });

  it('names the goals that the guidance works on as the goals are named', () => {
    const tables = tablesOf(whole());
    const rowOf = (column: string) => tables.find(({ head }) => head[0] === column)?.rows[0];
    expect(rowOf('Doel')?.[0]).toBe('Doel 1 (Rekenen)');
    expect(rowOf('Begeleiding')).toEqual([
      'Pre-teaching rekenen',
      'onderwijsassistent',
      'drie keer per week 20 minuten',
      '1 februari 2026 tot 1 juli 2026',
      'in een groep',
      'Doel 1 (Rekenen)',
    ]);
  });

  it('has rows of as many cells as the head', () => {
    for (const { head, rows } of tablesOf(whole())) {
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }
  });

  it('begins with whose it is, from when, and where it stands', () => {
    const document = whole();
    const facts = document.blocks.find((block) => block.kind === 'facts');
    expect(Object.fromEntries(facts?.items.map(({ term, value }) => [term, value]) ?? [])).toEqual({
      Leerling: 'Wiebel Waterkan',
      Groep: 'groep 5',
      School: 'De Zeppelin',
      Ingangsdatum: '15 maart 2026',
      Einddatum: 'nog niet bekend',
      'Zes weken tellen vanaf': 'inschrijving, 5 januari 2026',
      Versie: '2',
      Vastgesteld: '12 maart 2026, door de directeur',
      Instemming: 'Er is instemming van ouders met het handelingsdeel.',
      Handelingsdeel: 'geldt',
      'Code van deze tekst': 'aaaaaaaa',
    });
    expect(document.kicker).toContain('Versie 2, vastgesteld op 12 maart 2026');
  });

  it('names no school where there is none, as with a code name', () => {
    expect(allText(whole({ header: 'Vlieger', schoolName: null }))).not.toContain('School\n');
  });
});

describe('the deviations', () => {
  const withAnswer = (answer: 'none' | 'some' | null) => {
    const content = filledContent();
    return whole({
      version: versionWith({
        content: {
          ...content,
          deviations: { answer, text: '', usesCoreGoals: null, substituteGoals: '', sources: [] },
        },
      }),
    });
  };
  const title = oppSectionTitles.deviations;

  it('say "geen" where that was answered', () => {
    expect(under(withAnswer('none'), title)).toMatch(/^Geen\./);
  });

  it('say what the law asks for and is missing', () => {
    expect(under(withAnswer(null), title)).toBe('Niet ingevuld.');
    expect(under(withAnswer('some'), title)).toBe('Niet ingevuld.\nKerndoelen\nniet ingevuld');
  });
});

describe('what is empty', () => {
  it('is said to be so in a draft, in every section', () => {
    const document = oppDocument(emptyDraft(), 'whole');
    for (const section of oppSections) {
      expect(under(document, oppSectionTitles[section])).toBe('Niet ingevuld.');
    }
    expect(document.blocks[0]).toMatchObject({ kind: 'callout', tone: 'warn', title: 'CONCEPT' });
    expect(document.kicker).toContain('Concept van versie 2, gemaakt op 1 april 2026');
  });

  it('is left out of an adopted version, but for what the law asks', () => {
    const { version, ...rest } = emptyDraft();
    const adopted = { ...version, stage: 'adopted' as const, adoptedOn: '2026-03-12' };
    const headings = (schoolKind: 'primary' | 'special') =>
      headingsOf(
        oppDocument({ ...rest, version: adopted, facts: { ...rest.facts, schoolKind } }, 'whole'),
      ).slice(0, -1);
    const asked = ['factors', 'outflow', 'actions', 'deviations'] as const;
    expect(headings('primary')).toEqual(asked.map((section) => oppSectionTitles[section]));
    expect(headings('special')).not.toContain(oppSectionTitles.deviations);
  });

  it('has no table without rows', () => {
    expect(tablesOf(oppDocument(emptyDraft(), 'whole'))).toEqual([]);
  });
});

describe('the warning at the top', () => {
  const top = (changes: Parameters<typeof versionWith>[0]) =>
    whole({ version: versionWith(changes) }).blocks[0];

  it('says that the action section does not apply without consent', () => {
    expect(top({ actionInForce: false, consent: 'refused' })).toMatchObject({
      title: 'Het handelingsdeel geldt nog niet',
      paragraphs: ['Er is nog geen instemming van ouders met het handelingsdeel.'],
    });
  });

  it('says that a version is an old one', () => {
    expect(top({ stage: 'superseded', actionInForce: false })).toMatchObject({
      title: 'Oude versie',
    });
  });

  it('is not there for a version that applies', () => {
    expect(top({})).toMatchObject({ kind: 'facts' });
  });
});
