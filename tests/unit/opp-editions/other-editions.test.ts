import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { PrintableDocument } from '../../../electron/contract/document';
import { oppEditions } from '../../../electron/contract/opp-calls';
import { docxBytes } from '../../../electron/documents/docx';
import { oppDocument } from '../../../electron/features/opp/editions/opp-document';
import { docxFiles, docxText } from '../documents/docx-files';
import { filledContent } from './filled-content';
import { emptyDraft, evaluationStep, printedOpp, stepWith, versionWith } from './printed-opps';
import { allText, headingsOf, tablesOf, under } from './read-document';

describe('the action section alone', () => {
  it('has the guidance, the goals that it serves and the consent, and no more', () => {
    const document = oppDocument(printedOpp(), 'actions');
    expect(PrintableDocument.parse(document)).toEqual(document);
    const text = allText(document);
    expect(text).toContain('Pre-teaching rekenen');
    expect(text).toContain('Doel 1 (Rekenen)');
    expect(text).toContain('Er is instemming van ouders met het handelingsdeel.');
    expect(text).toContain('bbbbbbbb');
    // A goal that no guidance works on, and other sections.
    expect(text).not.toContain('Leest een bladzijde vlot voor');
    expect(text).not.toMatch(/Is nieuwsgierig|TIQ|De groei van de laatste/);
  });

  it('keeps the number that a goal has in the whole', () => {
    const content = filledContent();
    const [action] = content.actions.items;
    const items = action === undefined ? [] : [{ ...action, goalIds: ['goal-2'] }];
    const version = versionWith({ content: { ...content, actions: { items, sources: [] } } });
    const document = oppDocument(printedOpp({ version }), 'actions');
    expect(tablesOf(document)[1]?.rows.map(([label]) => label)).toEqual(['Doel 2 (Lezen)']);
  });

  it('is marked as a draft, and says that it is empty', () => {
    const document = oppDocument(emptyDraft(), 'actions');
    expect(document.blocks[0]).toMatchObject({ title: 'CONCEPT' });
    expect(under(document, 'Begeleiding')).toBe('Niet ingevuld.');
    expect(under(document, 'Instemming van ouders')).toContain('nog geen instemming');
  });
});

describe('the evaluation', () => {
  const steps = [
    evaluationStep('2026-06-10', 'Het ging vooruit.'),
    evaluationStep('2026-05-01', 'Een eerder gesprek.'),
  ];
  const document = oppDocument(printedOpp({ steps }), 'evaluation');

  it('is the last one, with its day and who was there', () => {
    expect(PrintableDocument.parse(document)).toEqual(document);
    const text = allText(document);
    expect(text).toContain('Het ging vooruit.');
    expect(text).not.toContain('Een eerder gesprek.');
    expect(text).toContain('10 juni 2026');
    expect(text).toContain('Tante Fluitketel, leerkracht');
  });

  it('has every goal with its result, why and what is next', () => {
    expect(tablesOf(document)[0]?.rows).toEqual([
      [
        'Doel 1 (Rekenen)',
        'tot honderd met overschrijding',
        'deels behaald',
        'Miste materiaal',
        'doel wordt aangepast',
      ],
      ['Doel 2 (Lezen)', 'leest in woordgroepen', 'niet besproken', '–', '–'],
      ['Doel dat niet meer in deze tekst staat', '–', 'niet behaald', 'Was te groot', 'doel stopt'],
    ]);
  });

  it('says what parents and the pupil said, and the conclusion', () => {
    expect(under(document, 'Wat ouders zeiden')).toContain('mee in de winkel');
    expect(under(document, 'Wat de leerling zei')).toContain('Ik vind het leuk.');
    expect(under(document, 'Conclusie')).toBe('Het OPP wordt bijgesteld.');
  });

  it('gives the reason why a pupil was not heard', () => {
    const step = stepWith('2026-06-10', {
      kind: 'evaluation',
      guardianIds: [],
      others: '',
      outcomes: [],
      summary: '',
      guardiansSaid: '',
      pupil: { heard: false, reason: 'Wilde niet.' },
      conclusion: 'continue',
    });
    const short = oppDocument(printedOpp({ steps: [step] }), 'evaluation');
    expect(under(short, 'Wat de leerling zei')).toBe('Niet gehoord, want\nWilde niet.');
    expect(headingsOf(short)).not.toContain('Samenvatting');
  });

  it('says so where there is none', () => {
    const none = oppDocument(printedOpp({ steps: [] }), 'evaluation');
    expect(allText(none)).toContain('nog geen evaluatie vastgelegd');
  });
});

describe('the page to sign', () => {
  const document = oppDocument(printedOpp(), 'signing');

  it('has the code large, and says what it binds', () => {
    expect(PrintableDocument.parse(document)).toEqual(document);
    expect(document.blocks.slice(0, 2)).toEqual([
      { kind: 'heading', level: 2, text: 'Code van deze tekst' },
      { kind: 'lead', text: 'aaaaaaaa' },
    ]);
    expect(allText(document)).toContain('hoort daardoor bij precies deze tekst');
  });

  it('asks "gezien" of the whole and "akkoord" of the action section', () => {
    const text = under(document, 'Waarvoor u tekent');
    expect(text).toMatch(/^Gezien: u hebt het hele OPP gelezen/);
    expect(text).toMatch(/Akkoord: u stemt in met het handelingsdeel/);
  });

  it('has a line for each guardian with custody, the school and the pupil', () => {
    const [table] = tablesOf(document);
    expect(table?.rows.map(([who]) => who)).toEqual([
      'Tante Fluitketel\nouder of verzorger met gezag',
      'Oom Theepot\nouder of verzorger met gezag',
      'Namens de school\nNaam en functie:',
      'Wiebel Waterkan\nleerling',
    ]);
    expect(allText(document)).not.toContain('Buur Vuurpijl');
  });

  it('asks the pupil for no consent', () => {
    expect(tablesOf(document)[0]?.rows.at(-1)?.slice(1, 3)).toEqual(['☐', '–']);
  });

  it('leaves room for names where no custody is known', () => {
    const unnamed = oppDocument(printedOpp({ custodyIds: new Set() }), 'signing');
    expect(tablesOf(unnamed)[0]?.rows).toHaveLength(4);
    expect(allText(unnamed)).not.toMatch(/Fluitketel|Theepot/);
  });

  it('warns on a draft', () => {
    expect(oppDocument(emptyDraft(), 'signing').blocks[0]).toMatchObject({ title: 'CONCEPT' });
  });
});

describe('a file of Word', () => {
  it.each(oppEditions)(
    'of the edition "%s" is well-formed and says what the document says',
    async (edition) => {
      const steps = [...printedOpp().steps, evaluationStep('2026-06-10', 'Het ging vooruit.')];
      const document = oppDocument(printedOpp({ steps }), edition);
      const bytes = await docxBytes(document, {
        title: 'OPP',
        date: '2026-03-12',
        header: 'Casus Vlieger',
        footer: 'OPP',
      });
      for (const { text } of (await docxFiles(bytes)).values()) {
        const parser = new SaxesParser({ xmlns: true });
        parser.on('error', (error) => {
          throw error;
        });
        parser.write(text).close();
      }
      const said = await docxText(bytes);
      for (const line of allText(document).split('\n')) expect(said).toContain(line);
    },
  );
});
