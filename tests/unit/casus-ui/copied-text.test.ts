// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { copiedText } from '../../../renderer/features/casus/copied-text';

afterEach(() => {
  document.body.replaceChildren();
});

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const node = (selector: string): Node => {
  const found = document.querySelector(selector)?.firstChild;
  if (found === null || found === undefined) throw new Error(`nothing at ${selector}`);
  return found;
};
const selected = (from: readonly [Node, number], to: readonly [Node, number]): string | null => {
  const range = document.createRange();
  range.setStart(...from);
  range.setEnd(...to);
  const selection = document.getSelection();
  if (selection === null) throw new Error('no selection');
  selection.removeAllRanges();
  selection.addRange(range);
  return copiedText(selection);
};

const gate = `
  <div id="source" data-vault>Noor en juf Fenna</div>
  <p id="outcome">Op school vertelt <mark id="open" data-copied-as="iemand">roos</mark> dat
    <mark id="new" data-copied-as="het meisje">het meisje</mark> kijkt.</p>
  <aside><ul><li data-vault>Noor</li></ul><p id="end">Gedaan</p></aside>`;

describe('a copy of the gate', () => {
  it('leaves behind what stands in the file, and takes a question as its proposal', () => {
    show(gate);
    const text = selected([document.body, 0], [document.body, document.body.childNodes.length]);
    expect(text).not.toMatch(/Noor|Fenna|roos/u);
    expect(text).toContain('vertelt iemand dat');
    expect(text).toContain('het meisje kijkt');
    expect(text).toContain('Gedaan');
  });

  it('is nothing where all of it stays in the vault', () => {
    show(gate);
    expect(selected([node('#source'), 0], [node('#source'), 4])).toBeNull();
  });

  it('takes the proposal also of a piece of an open word, alone or at the edge', () => {
    show(gate);
    expect(selected([node('#open'), 1], [node('#open'), 3])).toBe('iemand');
    const outcome = node('#outcome');
    expect(selected([outcome, 0], [node('#open'), 2])).toBe('Op school vertelt iemand');
  });

  it('cuts a replacement where the selection ends', () => {
    show(gate);
    expect(selected([node('#new'), 4], [node('#new'), 10])).toBe('meisje');
  });
});
