/**
 * A document → a whole HTML page for electron/shell/pdf.ts. Pure. Real headings, lists and definition
 * lists: they become the tags and the bookmarks of the PDF. All text is escaped; no script, no picture,
 * no style attribute.
 */
import type { Block, DocumentModel } from './model';
import { printStyle } from './print-style';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text → HTML text. Control characters go: HTML has no way to write them. */
export const escapeHtml = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- exactly those
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
    // The protocol handler puts a nonce where it finds this; a text must not get it.
    .replaceAll('__NONCE__', '__&#78;ONCE__');

const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

const each = <Item>(items: readonly Item[], draw: (item: Item) => string): string =>
  items.map(draw).join('');

const htmlOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${lines(block.text)}</p>`;
    case 'lead':
      return `<p class="lead">${lines(block.text)}</p>`;
    case 'list':
      return `<ul>${each(block.items, (item) => `<li>${lines(item)}</li>`)}</ul>`;
    case 'facts':
      return `<dl>${each(
        block.items,
        ({ term, value }) => `<div><dt>${escapeHtml(term)}</dt><dd>${lines(value)}</dd></div>`,
      )}</dl>`;
    case 'pageBreak':
      return '<div class="break"></div>';
    case 'callout':
    default: {
      const title = block.title === null ? '' : `<p class="title">${escapeHtml(block.title)}</p>`;
      const paragraphs = each(block.paragraphs, (text) => `<p>${lines(text)}</p>`);
      return `<section class="callout ${block.tone}">${title}${paragraphs}</section>`;
    }
  }
};

/** A whole HTML document; the stylesheet's nonce is put in by the protocol handler. */
export const printHtml = ({ title, kicker, blocks }: DocumentModel): string =>
  `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style nonce="__NONCE__">${printStyle}</style></head>
<body>
<main>
<header><p class="kicker">${escapeHtml(kicker)}</p><h1>${escapeHtml(title)}</h1></header>
${blocks.map(htmlOf).join('\n')}
</main>
</body>
</html>`;
