import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { drawings } from '../../../electron/contract/drawings';
import { oppGoalDomains } from '../../../electron/contract/opp-sections';
import { printHtml } from '../../../electron/documents/print-html';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';
import { childDomainWords } from '../../../electron/features/opp/editions/voice-texts';
import { emptyDraft, printedOpp } from './printed-opps';
import { allText, tablesOf } from './read-document';

const sheets = ['voiceYoung', 'voiceOlder'] as const;
const young = () => oppDocument(printedOpp(), 'voiceYoung');
const older = () => oppDocument(printedOpp(), 'voiceOlder');

const answersOf = ({ blocks }: PrintableDocument) =>
  blocks.flatMap((block) => (block.kind === 'answer' ? [block] : []));

const labelsOf = (document: PrintableDocument): string[] =>
  answersOf(document).map(({ label }) => label);

describe.each(sheets)('the sheet "%s"', (edition) => {
  const document = oppDocument(printedOpp(), edition);

  it('is a document of the contract with whose it is, and no code of the text', () => {
    expect(PrintableDocument.parse(document)).toEqual(document);
    expect(document.title).toContain('Wiebel Waterkan');
    expect(document.kicker).toContain('Bij plan 2');
    expect(allText(document)).not.toMatch(/aaaaaaaa|bbbbbbbb|WPO|artikel|CONCEPT/);
  });

  it('has the code name where that was chosen', () => {
    const { title } = oppDocument(printedOpp({ header: 'Casus Vlieger' }), edition);
    expect(title).toContain('Casus Vlieger');
  });

  it('says that the child may say what it wants, or nothing', () => {
    expect(allText(document)).toMatch(/niet zeggen mag ook|niets zeggen mag ook/i);
  });

  it('stays empty where the pupil was heard, and shows nothing of parents', () => {
    const text = allText(document);
    expect(text).not.toMatch(/Rekenen is stom|Doel kleiner|Ik wil graag zelf mijn boek kiezen/);
    expect(text).not.toMatch(/Fluitketel|Theepot/);
    expect(document).toEqual(oppDocument(printedOpp({ steps: [] }), edition));
  });

  it('names the right to be heard in one place, for the adult', () => {
    expect(allText(document).match(/hoorrecht/gi)).toHaveLength(1);
    const [adult] = document.blocks.filter(({ kind }) => kind === 'callout');
    expect(JSON.stringify(adult)).toMatch(/Voor de volwassene.*hoorrecht/);
  });

  it('has room for what was done with it', () => {
    expect(labelsOf(document)).toContain('Dit deden we ermee');
  });
});

describe('the sheet for 4 to 7', () => {
  const questions = [
    'Wat vind je fijn op school?',
    'Wat is lastig?',
    'Wie helpt jou?',
    'Wat helpt als het lastig is?',
    'Wat wil je leren?',
  ];

  it.each(questions)('asks "%s" with a picture, faces and a frame', (question) => {
    const { blocks } = young();
    const at = blocks.findIndex((block) => block.kind === 'picture' && block.caption === question);
    expect(blocks.slice(at, at + 3)).toMatchObject([
      { kind: 'picture' },
      { kind: 'scale', faces: 3 },
      { kind: 'answer', frame: true },
    ]);
  });

  it('lets a child draw, and has lines for its own words', () => {
    const { blocks } = young();
    const at = blocks.findIndex(
      (block) => block.kind === 'picture' && block.caption === 'Teken het maar.',
    );
    expect(blocks[at + 1]).toMatchObject({ kind: 'answer', frame: true, lines: 12 });
    expect(labelsOf(young())).toContain('De woorden van het kind, letterlijk');
  });

  it('has every drawing on paper, and nothing of the plan', () => {
    expect(new Set(young().blocks.flatMap((b) => (b.kind === 'picture' ? [b.name] : [])))).toEqual(
      new Set(Object.keys(drawings.pictures)),
    );
    expect(printHtml(young(), drawings).match(/<svg /g)).toHaveLength(6 + 5 * 4 + 1);
    expect(allText(young())).not.toContain('Rekent sommen');
  });
});

describe('the sheet for 8 to 12', () => {
  it('asks what works, for a figure and for a small step', () => {
    expect(labelsOf(older())).toEqual([
      'Wanneer lukt het al een beetje?',
      'Wat doe jij dan?',
      'Wat merken anderen dan?',
      'Waarom niet een lager cijfer?',
      'Wat is een klein stapje?',
      'Dit wil ik zelf nog zeggen',
      'Dit deden we ermee',
      'Datum, en wie erbij was',
    ]);
    expect(answersOf(older()).every(({ frame, lines }) => !frame && lines >= 2)).toBe(true);
    expect(older().blocks.filter(({ kind }) => kind === 'numbers')).toHaveLength(1);
  });

  it('has the goals of this version, with room for what the child thinks of each', () => {
    const [table] = tablesOf(older());
    expect(table?.caption).toContain('Wat vind jij hiervan?');
    expect(table?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['Rekenen', 'Rekent sommen tot honderd uit.\nStraks: tot honderd met overschrijding.'],
      ['Lezen', 'Leest een bladzijde vlot voor.\nStraks: leest in woordgroepen.'],
    ]);
    expect(table?.rows.every(([, , room]) => room?.trim() === '')).toBe(true);
    expect(allText(older())).not.toMatch(/methodetoets|leesspecialist|spellend/);
  });

  it('asks what the child wants to learn where there are no goals', () => {
    const empty = oppDocument(emptyDraft(), 'voiceOlder');
    expect(tablesOf(empty)).toEqual([]);
    expect(labelsOf(empty).join('\n')).toContain('Wat wil jij leren?');
  });

  it('has words of its own for what a goal is about', () => {
    expect(Object.keys(childDomainWords)).toEqual([...oppGoalDomains]);
  });
});
