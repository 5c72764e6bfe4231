import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { drawings, pictureNames } from '../../../electron/contract/drawings';
import { docxBytes } from '../../../electron/documents/docx';
import type { Block } from '../../../electron/documents/model';
import { printHtml } from '../../../electron/documents/print-html';
import { questionRows } from '../../../electron/documents/question-rows';
import { questionRows as shownRows } from '../../../renderer/ui/DocumentPage/question-rows';
import { docxFiles } from './docx-files';

const picture: Block = { kind: 'picture', name: 'home', caption: 'Wat vind <jij>?' };
const scale: Block = { kind: 'scale', label: 'Hoe is dat?', faces: 3 };
const lines: Block = {
  kind: 'answer',
  label: 'Schrijf het op',
  lines: 3,
  frame: false,
  half: true,
};
const frame: Block = { kind: 'answer', label: '', lines: 4, frame: true, half: false };
const numbers: Block = { kind: 'numbers', label: 'Welk cijfer?', low: 'slecht', high: 'goed' };
const end: Block = { kind: 'paragraph', text: 'Klaar.' };

const htmlOf = (...blocks: Block[]): string =>
  printHtml({ title: 'Blad', kicker: '', blocks }, drawings);

const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'));

const count = (text: string, part: string): number => text.split(part).length - 1;

describe('a page to write on', () => {
  const all = [picture, picture, scale, frame, end, lines, lines, numbers];

  it('sets what follows a picture beside it, and other pictures in a strip', () => {
    expect(questionRows(all)).toEqual([
      { kind: 'strip', pictures: [picture] },
      { kind: 'question', picture, parts: [scale, frame] },
      { kind: 'block', block: end },
      { kind: 'block', block: lines },
      { kind: 'block', block: lines },
      { kind: 'block', block: numbers },
    ]);
    expect(questionRows([picture, picture, end])[0]).toEqual({
      kind: 'strip',
      pictures: [picture, picture],
    });
  });

  it('is the same on the screen', () => {
    for (const blocks of [all, [picture, picture], all.toReversed()]) {
      expect(shownRows(JSON.parse(JSON.stringify(blocks)))).toEqual(questionRows(blocks));
    }
  });

  it('has narrower margins, and other pages have not', () => {
    expect(htmlOf(picture)).toContain('<main class="sheet">');
    expect(htmlOf(end)).not.toContain('sheet');
  });
});

describe('a question in print', () => {
  it('has its words as a heading and no text inside a drawing', () => {
    const html = htmlOf(picture, scale);
    expect(html).toContain('<h2>Wat vind &lt;jij&gt;?</h2><div class="scale">');
    const drawn = html.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(drawn).toHaveLength(4);
    for (const svg of drawn) expect(svg.replaceAll(/<[^>]*>/g, '')).toBe('');
  });

  it('has three or five faces that say what they are', () => {
    const says = (faces: 3 | 5) =>
      [...htmlOf({ ...scale, faces }).matchAll(/aria-label="([^"]*)"/g)].map(([, text]) => text);
    expect(says(3)).toEqual(['heel verdrietig', 'gewoon', 'heel blij']);
    expect(says(5)).toHaveLength(5);
  });

  it('has as many lines as were asked, or a frame of that height', () => {
    const ruled = bodyOf(htmlOf(lines));
    expect(ruled).toContain('<div class="answer half"><p class="label">Schrijf het op</p>');
    expect(count(ruled, '<div class="line">')).toBe(3);
    const framed = bodyOf(htmlOf(frame));
    expect(framed).not.toContain('class="label"');
    expect(count(framed, '<div class="room">')).toBe(4);
  });

  it('has ten figures and what the ends mean', () => {
    const html = htmlOf(numbers);
    expect(count(html, '<li>')).toBe(10);
    expect(html).toContain('<span>slecht</span><span>goed</span>');
  });

  it('has no script, no style attribute and nothing from elsewhere', () => {
    const pictures = pictureNames.map((name): Block => ({ kind: 'picture', name, caption: name }));
    const body = bodyOf(htmlOf(...pictures, scale, lines, frame, numbers));
    expect(body).not.toMatch(/<script|style=|href|src=|url\(|<image|<use/i);
  });

  it('says its words without drawings too', () => {
    const html = printHtml({ title: 'Blad', kicker: '', blocks: [picture, scale] });
    expect(html).toContain('Wat vind &lt;jij&gt;?');
    expect(html).not.toContain('<svg');
  });
});

describe('the drawings', () => {
  const everyDrawing = [
    ...Object.values(drawings.pictures),
    ...drawings.faces.map(({ drawing }) => drawing),
  ];

  it('are paths with numbers, each another one', () => {
    for (const drawing of everyDrawing) {
      expect(drawing.length).toBeGreaterThan(3);
      for (const { d } of drawing) expect(d).toMatch(/^M[\d MLHVQTAmlhvqtaz.-]+$/);
      expect(new Set(drawing.map(({ d }) => d)).size).toBe(drawing.length);
    }
    expect(Object.keys(drawings.pictures)).toEqual([...pictureNames]);
  });
});

describe('a question in Word', () => {
  const xmlOf = async (...blocks: Block[]): Promise<string> => {
    const bytes = await docxBytes(
      { title: 'Blad', kicker: '', blocks },
      { title: 'Blad', date: '2026-03-12', header: '', footer: 'Blad', drawings },
    );
    const files = await docxFiles(bytes);
    expect([...files.keys()].filter((path) => path.includes('media'))).toEqual([]);
    for (const { text } of files.values()) {
      const parser = new SaxesParser({ xmlns: true });
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(text).close();
    }
    return files.get('word/document.xml')?.text ?? '';
  };

  it('has its picture beside it, its faces and room to write', async () => {
    const xml = await xmlOf(picture, scale, frame, numbers, lines);
    expect([...xml.matchAll(/<wp:docPr [^>]*descr="([^"]*)"/gu)].map(([, says]) => says)).toEqual([
      'Wat vind &lt;jij&gt;?',
      'heel verdrietig',
      'gewoon',
      'heel blij',
    ]);
    const paths = [
      drawings.pictures.home,
      ...[0, 2, 4].map((at) => drawings.faces[at]?.drawing ?? []),
    ];
    expect(count(xml, '<a:custGeom>')).toBe(paths.flat().length);
    // The picture, its question, the frame, ten figures.
    expect(count(xml, '<w:tc>')).toBe(2 + 1 + 10);
    expect(count(xml, '"AnswerLine"')).toBe(3);
    expect(xml).toContain('1: slecht. 10: goed.');
    expect(xml).not.toContain('</w:tbl><w:tbl>');
    expect(xml).not.toContain('</w:tbl></w:tc>');
  });

  it('has its pictures in a strip where nothing follows them', async () => {
    const xml = await xmlOf(picture, picture, end);
    expect(count(xml, '<w:tc>')).toBe(2);
    expect(count(xml, '<wpg:wgp>')).toBe(2);
  });

  it('is the same to the byte each time', async () => {
    expect(await xmlOf(picture, scale)).toBe(await xmlOf(picture, scale));
  });

  it('defines the styles that it uses, and starts a page with its label', async () => {
    const bytes = await docxBytes(
      { title: 'Blad', kicker: '', blocks: [end, { kind: 'pageBreak' }, frame, lines] },
      { title: 'Blad', date: '2026-03-12', header: '', footer: 'Blad' },
    );
    const files = await docxFiles(bytes);
    const styles = files.get('word/styles.xml')?.text ?? '';
    for (const id of ['AnswerLine', 'AnswerBox']) expect(styles).toContain(`w:styleId="${id}"`);
    const xml = files.get('word/document.xml')?.text ?? '';
    expect(count(xml, '<w:pageBreakBefore/>')).toBe(1);
  });
});
