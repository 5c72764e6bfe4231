import { homedir, hostname, tmpdir, userInfo } from 'node:os';
import * as fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { docxBytes } from '../../../electron/documents/docx';
import type { Block, DocumentModel } from '../../../electron/documents/model';
import { docxFiles, docxText } from './docx-files';
import { chartBlock } from './chart-blocks';
import { questionBlock } from './question-blocks';

const properties = {
  title: 'Casus Vlieger, versie 2',
  date: '2025-11-12',
  header: 'Casus Vlieger',
  footer: 'Casus Vlieger. Voor bekenden kan dit herleidbaar zijn.',
};

const everyBlock: readonly Block[] = [
  { kind: 'callout', tone: 'info', title: null, paragraphs: ['Gegevens vervangen.', 'Tweede.'] },
  { kind: 'heading', level: 2, text: 'Leervraag' },
  { kind: 'lead', text: 'Wat heeft deze leerling nodig?' },
  { kind: 'heading', level: 3, text: 'Context' },
  { kind: 'facts', items: [{ term: 'Bouw', value: 'middenbouw' }] },
  { kind: 'facts', items: [{ term: 'Leeftijd', value: '7 tot 9 jaar' }] },
  { kind: 'paragraph', text: 'Eerste regel\ntweede regel' },
  { kind: 'list', items: ['een', 'twee'] },
  { kind: 'callout', tone: 'warn', title: 'Let op', paragraphs: ['Concept.'] },
  { kind: 'table', caption: 'Niveaus', head: ['Vak'], rows: [['Lezen']], rowHeads: true },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: 'Vraag aan de jeugdarts' },
];

const sample: DocumentModel = {
  title: 'Casus Vlieger',
  kicker: 'Casus voor overleg',
  blocks: everyBlock,
};

const withBlocks = (blocks: readonly Block[]): DocumentModel => ({ ...sample, blocks });

const partOf = async (document: DocumentModel, path: string): Promise<string> =>
  (await docxFiles(await docxBytes(document, properties))).get(path)?.text ?? '';

/** @throws where an XML file is not well formed, or has a prefix without a namespace */
const parse = (xml: string): void => {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
};

const paragraphsIn = (xml: string): string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? [];

const paragraphWith = (xml: string, text: string): string =>
  paragraphsIn(xml).find((found) => found.includes(`>${text}<`)) ?? '';

const styleOf = (xml: string, text: string): string | undefined =>
  /<w:pStyle w:val="(\w+)"/.exec(paragraphWith(xml, text))?.[1];

afterEach(() => {
  vi.useRealTimers();
});

describe('a DOCX', () => {
  it.each([
    ['Casus voor overleg', 'Subtitle'],
    ['Casus Vlieger', 'Title'],
    ['Gegevens vervangen.', 'CalloutTitle'],
    ['Tweede.', 'Callout'],
    ['Leervraag', 'Heading2'],
    ['Wat heeft deze leerling nodig?', 'Lead'],
    ['Context', 'Heading3'],
    ['Bouw', 'FactTerm'],
    ['middenbouw', 'FactValue'],
    ['Eerste regel', undefined],
    ['twee', 'ListBullet'],
    ['Let op', 'WarningTitle'],
    ['Concept.', 'Warning'],
    ['Niveaus', 'Caption'],
    ['Vak', 'TableHead'],
    ['Lezen', 'TableRowHead'],
  ])('gives "%s" the style %s', async (text, style) => {
    const xml = await partOf(sample, 'word/document.xml');
    expect(paragraphWith(xml, text)).not.toBe('');
    expect(styleOf(xml, text)).toBe(style);
  });

  it('defines each style that it uses, once', async () => {
    const files = await docxFiles(await docxBytes(sample, properties));
    const styles = files.get('word/styles.xml')?.text ?? '';
    const used = [...files.values()].flatMap(({ text }) =>
      [...text.matchAll(/<w:(?:pStyle|basedOn|next) w:val="(\w+)"/g)].map(([, id]) => id ?? ''),
    );
    const defined = [...styles.matchAll(/w:styleId="(\w+)"/g)].map(([, id]) => id);
    // Word's own, which needs no definition.
    defined.push('DefaultParagraphFont');
    expect(used.length).toBeGreaterThan(20);
    expect([...new Set(used)].filter((id) => !defined.includes(id))).toEqual([]);
    expect(new Set(defined).size).toBe(defined.length);
  });

  it('keeps a line end inside its paragraph', async () => {
    const xml = await partOf(sample, 'word/document.xml');
    expect(paragraphWith(xml, 'Eerste regel')).toMatch(/<w:br\/>.*>tweede regel</);
  });

  it('makes a table of facts with its first column as header and a paragraph between two', async () => {
    const xml = await partOf(sample, 'word/document.xml');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(3);
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstColumn="true"/);
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(await partOf(withBlocks(everyBlock.slice(0, 5)), 'word/document.xml')).not.toContain(
      '</w:tbl><w:sectPr',
    );
  });

  it('makes a table with a caption, a head that is repeated and rows that stay whole', async () => {
    const table: Block = {
      kind: 'table',
      caption: 'De doelen',
      head: ['Doel', 'Wie'],
      rows: [['Rekenen', 'leerkracht'], ['Lezen']],
      rowHeads: true,
    };
    const xml = await partOf(withBlocks([table]), 'word/document.xml');
    expect(styleOf(xml, 'De doelen')).toBe('Caption');
    expect(styleOf(xml, 'Doel')).toBe('TableHead');
    expect(styleOf(xml, 'Rekenen')).toBe('TableRowHead');
    expect(styleOf(xml, 'leerkracht')).toBe('TableText');
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(3);
    expect(xml.match(/<w:tc>/g)).toHaveLength(6);
    expect(xml).toMatch(/<w:tblLook [^>]*w:firstRow="true"/);
    expect(xml).not.toContain('</w:tbl><w:sectPr');
    const noHeads = await partOf(withBlocks([{ ...table, rowHeads: false }]), 'word/document.xml');
    expect(styleOf(noHeads, 'Rekenen')).toBe('TableText');
  });

  it('starts a new page with the caption of a table', async () => {
    const table: Block = { kind: 'table', caption: 'Kop', head: ['A'], rows: [], rowHeads: false };
    const xml = await partOf(
      withBlocks([{ kind: 'pageBreak' }, table, { ...table, head: [] }]),
      'word/document.xml',
    );
    expect(paragraphWith(xml, 'Kop')).toContain('<w:pageBreakBefore/>');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
  });

  it('starts a page with what follows a break, and leaves none empty', async () => {
    const xml = await partOf(sample, 'word/document.xml');
    expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
    expect(paragraphWith(xml, 'Vraag aan de jeugdarts')).toContain('<w:pageBreakBefore/>');
    const brk: Block = { kind: 'pageBreak' };
    const onlyBreaks = await partOf(withBlocks([brk, brk]), 'word/document.xml');
    expect(onlyBreaks).not.toContain('pageBreakBefore');
    const first = [brk, brk, ...everyBlock.filter(({ kind }) => kind === 'facts')];
    expect((await partOf(withBlocks(first), 'word/document.xml')).split('<w:tbl>')[0]).toContain(
      '<w:pageBreakBefore/>',
    );
  });

  it('holds two boxes of one tone apart', async () => {
    const [box] = everyBlock;
    const boxes = box === undefined ? [] : [box, box];
    const xml = await partOf(withBlocks(boxes), 'word/document.xml');
    expect(xml.match(/"Gap"/g)).toHaveLength(1);
  });

  it('is A4, in Dutch, with the font by name only', async () => {
    const files = await docxFiles(await docxBytes(sample, properties));
    expect(files.get('word/document.xml')?.text).toMatch(/<w:pgSz w:w="11906" w:h="16838"/);
    expect(files.get('word/styles.xml')?.text).toContain('<w:lang w:val="nl-NL"/>');
    expect(files.get('word/fontTable.xml')?.text).toContain('<w:altName w:val="Arial"/>');
    expect([...files.keys()].filter((path) => /font\d|odttf/.test(path))).toEqual([]);
  });

  it('has the honest sentence and the page number at the foot', async () => {
    const foot = await partOf(sample, 'word/footer1.xml');
    expect(foot).toContain(properties.footer);
    expect(foot.replaceAll(/<[^>]*>/g, '|')).toMatch(/Pagina \|+PAGE\|+ van \|+NUMPAGES\|/);
    expect(await partOf(sample, 'word/document.xml')).toContain('<w:footerReference');
  });
});

describe('what a DOCX tells of its maker', () => {
  it('names the app, the title and the day of release', async () => {
    const core = await partOf(sample, 'docProps/core.xml');
    expect(
      core
        .replaceAll(/<[^>]*>/g, ' ')
        .trim()
        .split(/ {2,}/),
    ).toEqual([
      'Casus Vlieger, versie 2',
      'Casuskluis',
      'Casuskluis',
      '1',
      '2025-11-12T00:00:00Z',
      '2025-11-12T00:00:00Z',
      'nl-NL',
    ]);
    const app = await partOf(sample, 'docProps/app.xml');
    const custom = await partOf(sample, 'docProps/custom.xml');
    expect(`${app}${custom}`.replaceAll(/<[^>]*>/g, '')).toBe('');
  });

  it('holds no user, machine, path, revision or moment', async () => {
    const files = await docxFiles(await docxBytes(sample, properties));
    const all = [...files].map(([path, { text }]) => path + text).join('\n');
    const traces = [homedir(), tmpdir(), process.cwd(), hostname()];
    expect(traces.filter((trace) => trace.length > 3 && all.includes(trace))).toEqual([]);
    expect(userInfo().username === 'root' || !all.includes(userInfo().username)).toBe(true);
    expect(all).not.toMatch(/rsid|\/home\/|\/tmp\/|\/Users\/|[A-Z]:\\|w14:paraId|TargetMode/);
    expect(all.match(/\d{4}-\d{2}-\d{2}T[\d:.]+Z?/g)).toEqual([
      '2025-11-12T00:00:00Z',
      '2025-11-12T00:00:00Z',
    ]);
    for (const { changedAt } of files.values())
      expect(changedAt.toISOString()).toBe('2025-11-12T00:00:00.000Z');
  });

  it('is the same to the byte at another moment', async () => {
    const one = await docxBytes(sample, properties);
    vi.useFakeTimers({ now: new Date('2031-05-05T13:14:15Z'), toFake: ['Date'] });
    expect(Buffer.compare(one, await docxBytes(sample, properties))).toBe(0);
    const other = await docxBytes(sample, { ...properties, date: '2025-11-13' });
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
});

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</w:t><w:p/>',
    ']]>',
    '<!--',
    '&lt;',
    '\u0000\u001b',
    '\ufffe',
    '\ud800',
    '\r\n\t',
  ),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constantFrom('paragraph' as const, 'lead' as const), text: nasty }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(nasty) }),
  fc.record({ kind: fc.constant('pageBreak' as const) }),
  fc.record({
    kind: fc.constant('facts' as const),
    items: fc.array(fc.record({ term: nasty, value: nasty })),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    caption: nasty,
    head: fc.array(nasty, { maxLength: 5 }),
    rows: fc.array(fc.array(nasty, { maxLength: 6 }), { maxLength: 3 }),
    rowHeads: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('info' as const, 'warn' as const),
    title: fc.option(nasty),
    paragraphs: fc.array(nasty),
  }),
  questionBlock(nasty),
  chartBlock(nasty),
);

describe('a DOCX of any text', () => {
  it('is well-formed XML in every part', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, fc.array(block, { maxLength: 5 }), async (title, blocks) => {
        const made = await docxBytes(
          { title, kicker: title, blocks },
          { ...properties, title, header: title, footer: title },
        );
        for (const [path, { text }] of await docxFiles(made)) {
          expect(path).toMatch(/\.(?:xml|rels)$/);
          parse(text);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('says every word of the document', async () => {
    const word = fc.stringMatching(/^[\p{L}<>&"']{1,12}$/u);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 8 }), async (words) => {
        const blocks = words.map((text): Block => ({ kind: 'paragraph', text }));
        const lines = (await docxText(await docxBytes(withBlocks(blocks), properties))).split('\n');
        expect(lines.slice(2, 2 + words.length)).toEqual(words);
      }),
      { numRuns: 30 },
    );
  });
});
