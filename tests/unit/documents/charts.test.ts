import { describe, expect, it } from 'vitest';
import { DocumentBlock } from '../../../electron/contract/document';
import { docxBytes } from '../../../electron/documents/docx';
import { printHtml } from '../../../electron/documents/print-html';
import { chart } from './chart-blocks';
import { docxFiles } from './docx-files';

const page = { title: 'OPP', kicker: '', blocks: [chart] };

describe('a chart in print', () => {
  const html = printHtml(page);
  const svg = /<div class="chart">.*?<\/div>/su.exec(html)?.[0] ?? '';

  // A figure round it would be a second image in the PDF, which says nothing.
  it('is one image that says what it shows', () => {
    expect(svg).toContain('<svg role="img" aria-label="Groei als &lt;lijn&gt;."');
    expect(svg).toContain('viewBox="0 0 560 300"');
  });

  it('has each path in its look and each label at its place, and stays on one page', () => {
    for (const { as, d } of chart.paths) expect(svg).toContain(`<path class="${as}" d="${d}"/>`);
    expect(svg).toContain('<text class="end" x="38" y="104">20</text>');
    expect(svg).toContain('>jan ’26</text>');
    expect(html).toMatch(/\.chart \{[^}]*break-inside: avoid/u);
  });

  it('has no style attribute and nothing from elsewhere', () => {
    expect(svg).not.toMatch(/style=|href|url\(/u);
  });
});

describe('a chart in Word', () => {
  const filesOf = async () =>
    docxFiles(
      await docxBytes(page, { title: 'OPP', date: '2026-03-12', header: '', footer: 'OPP' }),
    );

  it('is a drawing of shapes with the alternative text, not a file beside it', async () => {
    const files = await filesOf();
    const xml = files.get('word/document.xml')?.text ?? '';
    expect(xml).toMatch(/<wp:docPr [^>]*descr="Groei als &lt;lijn&gt;\."/u);
    expect(xml.match(/<a:custGeom>/gu)).toHaveLength(chart.paths.length);
    for (const { text } of chart.labels) expect(xml).toContain(`>${text}<`);
    expect([...files.keys()].filter((path) => /media|chart/u.test(path))).toEqual([]);
  });
});

it('a chart holds paths and no markup', () => {
  expect(DocumentBlock.safeParse(chart).success).toBe(true);
  const bad = { ...chart, paths: [{ as: 'grid', d: 'M0 0"/><script>' }] };
  expect(DocumentBlock.safeParse(bad).success).toBe(false);
});
