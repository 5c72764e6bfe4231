import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../electron/documents/model';
import type { Block, DocumentModel } from '../../../electron/documents/model';
import { printHtml } from '../../../electron/documents/print-html';

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
    kind: fc.constant('callout' as const),
    tone: fc.constantFrom('info' as const, 'warn' as const),
    title: fc.option(nasty),
    paragraphs: fc.array(nasty),
  }),
);

const document: fc.Arbitrary<DocumentModel> = fc.record({
  title: nasty,
  kicker: nasty,
  blocks: fc.array(block, { maxLength: 6 }),
});

const ours =
  /^(?:!doctype html|html lang="nl"|meta charset="utf-8"|style nonce="__NONCE__"|p class="(?:kicker|lead|title)"|section class="callout (?:info|warn)"|div class="break"|\/?(?:html|head|title|style|body|main|header|h1|h2|h3|p|br|ul|li|dl|div|dt|dd|section))$/;

const tagsIn = (html: string): string[] =>
  html.match(/<[^>]*>?/g)?.map((tag) => tag.slice(1, -1)) ?? [];

describe('print HTML', () => {
  it('lets no markup of any text through', () => {
    fc.assert(
      fc.property(document, (model) => {
        const html = printHtml(model);
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

describe('typed text as blocks', () => {
  it('ends a paragraph at a blank line, keeps other line ends and makes lists of dashes', () => {
    expect(blocksOf('Eerste regel\ntweede\r\n\r\n- a\n• b\nslot\n\n\n')).toEqual([
      { kind: 'paragraph', text: 'Eerste regel\ntweede' },
      { kind: 'list', items: ['a', 'b'] },
      { kind: 'paragraph', text: 'slot' },
    ]);
  });
});
