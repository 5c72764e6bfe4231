import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chartLooks } from '../../../electron/contract/chart-looks';
import { chartRules, paperLooks } from '../../../electron/documents/chart-style';
import { chartSvg } from '../../../electron/documents/chart-svg';

const screenStyle = readFileSync('renderer/ui/DocumentPage/Chart.module.css', 'utf8');

describe('the looks of a chart', () => {
  it.each(chartLooks)('%s is drawn on paper and on the screen', (look) => {
    const { fill, line } = paperLooks[look];
    expect(fill ?? line?.color).toMatch(/^#[\da-f]{6}$/u);
    expect(chartRules('.chart')).toContain(`.chart .${look} {`);
    expect(screenStyle).toMatch(new RegExp(`\\.chart \\.${look}[ ,]`, 'u'));
  });

  it('tell three series and the two lines across apart without colour', () => {
    const lines = (['firstLine', 'secondLine', 'thirdLine', 'target'] as const).map((look) =>
      String(paperLooks[look].line?.dash ?? 'drawn through'),
    );
    expect(new Set(lines).size).toBe(lines.length);
    expect(paperLooks.baseline.line?.width).toBeLessThan(paperLooks.firstLine.line?.width ?? 0);
  });

  it('get darker in four steps', () => {
    const lightness = (['shade1', 'shade2', 'shade3', 'shade4'] as const).map((look) =>
      [1, 3, 5].reduce(
        (sum, at) => sum + Number.parseInt(paperLooks[look].fill?.slice(at, at + 2) ?? '', 16),
        0,
      ),
    );
    expect(lightness).toEqual(lightness.toSorted((one, other) => other - one));
  });
});

describe('a chart as a file of its own', () => {
  const { svg, width, height } = chartSvg(
    {
      kind: 'chart',
      says: 'Van 1 naar 4 & <verder>.',
      width: 100,
      height: 50,
      paths: [{ as: 'secondLine', d: 'M0 0L10 10' }],
      labels: [{ text: 'week "1"', x: 5, y: 40, align: 'middle' }],
    },
    { title: 'Voortgang per week, doel 1' },
  );

  it('says what it is and what it shows, on a white ground, its look within it', () => {
    expect(svg).toContain('<title id="title">Voortgang per week, doel 1</title>');
    expect(svg).toContain('<desc id="desc">Van 1 naar 4 &amp; &lt;verder&gt;.</desc>');
    expect(svg).toContain(`<rect width="${width}" height="${height}" fill="#ffffff"/>`);
    expect(svg).toContain('stroke-dasharray="7 4"');
    expect(svg).toContain('week &quot;1&quot;');
  });

  it('holds nothing that a program would run or fetch', () => {
    expect(svg).not.toMatch(/<script|<style|<image|<use|href|url\(|@import|onload/iu);
    expect(svg.match(/https?:\/\/[^"]+/gu)).toEqual(['http://www.w3.org/2000/svg']);
  });
});
