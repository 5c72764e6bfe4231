import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawings } from '../../../electron/contract/drawings';
import { blocksOf } from '../../../electron/documents/model';
import type { Block, DocumentModel } from '../../../electron/documents/model';
import { printHtml } from '../../../electron/documents/print-html';
import { chartBlock } from './chart-blocks';
import { questionBlock } from './question-blocks';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=a()>',
    "' style='x",
    '</style><b>',
    '&lt;b&gt;',
    '__NONCE__',
    '<!--',
    ']]>',
    '\u0000<b>',
  ),
);

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    level: fc.constantFrom(2 as const, 3 as const),
    text: nasty,
  }),
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

const document: fc.Arbitrary<DocumentModel> = fc.record({
  title: nasty,
  kicker: nasty,
  blocks: fc.array(block, { maxLength: 6 }),
});

const ours =
  /^(?:!doctype html|html lang="nl"|meta charset="utf-8"|style nonce="__NONCE__"|main class="sheet"|p class="(?:kicker|lead|title|label|ends)"|section class="callout (?:info|warn)"|div class="(?:break|strip|answer|answer half|line|frame|room|scale|faces|numbers)"|section class="ask"|svg (?:aria-hidden="true"|role="img" aria-label="[a-z ]+") viewBox="0 0 120 120"|path class="(?:line|paper|tint|ink)" d="[\d MALQTVHmalqtvhz.-]+"\/|div class="chart"|svg role="img" aria-label="[^"<>]*" viewBox="0 0 560 300"|path class="(?:band|bandLines|grid|planned|plannedMark|actual|actualMark)" d="[\d MALHVaz.-]+"\/|text class="(?:start|middle|end)" x="\d+" y="\d+"|col class="w\d+"|th scope="(?:col|row)"|\/?(?:html|head|title|style|body|main|header|h1|h2|h3|p|br|ul|li|dl|div|dt|dd|section|figure|figcaption|svg|text|ol|span|table|caption|colgroup|thead|tbody|tr|th|td))$/;

const tagsIn = (html: string): string[] =>
  html.match(/<[^>]*>?/g)?.map((tag) => tag.slice(1, -1)) ?? [];

describe('print HTML', () => {
  it('lets no markup of any text through', () => {
    fc.assert(
      fc.property(document, (model) => {
        const html = printHtml(model, drawings);
        expect(tagsIn(html).filter((tag) => !ours.test(tag))).toEqual([]);
        expect(html.match(/__NONCE__/g)).toHaveLength(1);
      }),
    );
  });

  it('has the language, one h1 and real headings, lists and facts', () => {
    const html = printHtml({
      title: 'Casus Vlieger',
      kicker: 'Casus voor overleg',
      blocks: [
        { kind: 'heading', level: 2, text: 'Context' },
        { kind: 'facts', items: [{ term: 'Bouw', value: 'middenbouw' }] },
        { kind: 'list', items: ['een', 'twee'] },
      ],
    });
    expect(html).toContain('<html lang="nl">');
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<h2>Context</h2>');
    expect(html).toContain('<dt>Bouw</dt><dd>middenbouw</dd>');
    expect(html).toContain('<ul><li>een</li><li>twee</li></ul>');
  });
});

describe('a page break', () => {
  it('is an empty element, before which paper goes on to a new page', () => {
    const html = printHtml({ title: 'Casus', kicker: '', blocks: [{ kind: 'pageBreak' }] });
    expect(html).toContain('<div class="break"></div>');
    expect(html).toContain('.break { break-before: page; }');
  });
});

describe('a table', () => {
  const table = {
    kind: 'table',
    caption: 'Doelen <van> nu',
    head: ['Doel', 'Wie'],
    rows: [['Rekenen', 'leerkracht\nen ouder'], ['Lezen']],
    rowHeads: true,
  } as const;
  const htmlOf = (one: Block): string => printHtml({ title: 'OPP', kicker: '', blocks: [one] });

  it('has a caption, a head that paper repeats, and cells that point to both heads', () => {
    const html = htmlOf(table);
    expect(html).toContain('<table><caption>Doelen &lt;van&gt; nu</caption><colgroup>');
    expect(html).toContain(
      '<thead><tr><th scope="col">Doel</th><th scope="col">Wie</th></tr></thead>',
    );
    expect(html).toContain('<tr><th scope="row">Rekenen</th><td>leerkracht<br>en ouder</td></tr>');
    expect(html).toContain('thead { display: table-header-group; ');
    expect(html).toContain('tr { break-inside: avoid; }');
  });

  it('fills up a short row, and has no row heads where the first column names nothing', () => {
    expect(htmlOf(table)).toContain('<tr><th scope="row">Lezen</th><td></td></tr>');
    expect(htmlOf({ ...table, rowHeads: false })).not.toContain('scope="row"');
  });

  it('has a style for the width of each column', () => {
    const html = htmlOf(table);
    const used = [...html.matchAll(/<col class="(w\d+)">/g)].map(([, name]) => name ?? '');
    expect(used).toHaveLength(2);
    for (const name of used) expect(html).toContain(`.${name} { width: `);
  });

  it('without columns is nothing', () => {
    expect(htmlOf({ ...table, head: [] })).not.toContain('<table>');
  });
});

describe('typed text as blocks', () => {
  it('ends a paragraph at a blank line, keeps other line ends and makes lists of dashes', () => {
    expect(blocksOf('Eerste regel\ntweede\r\n\r\n- a\n• b\nslot\n\n\n')).toEqual([
      { kind: 'paragraph', text: 'Eerste regel\ntweede' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', text: 'slot' },
    ]);
  });
});
