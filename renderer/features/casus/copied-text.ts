/**
 * What a copy of a selection on the gate may take along: never what stood in the file. Elements with
 * `data-vault` stay behind; of one with `data-copied-as` its value goes instead of its text.
 */

const blocks: ReadonlySet<string> = new Set(
  'DIV P LI UL OL H1 H2 H3 H4 H5 H6 SECTION ARTICLE TR DT DD HEADER'.split(' '),
);

const joined = (parts: readonly string[]): string => parts.join('');

/** Its text, a line for each block. */
const textOf = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (node instanceof HTMLBRElement) return '\n';
  const inner = joined([...node.childNodes].map(textOf));
  return node instanceof Element && blocks.has(node.tagName) ? `\n${inner}\n` : inner;
};

const clean = (text: string): string => text.replaceAll(/\n{3,}/g, '\n\n').trim();

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** @returns null where all of it stays in the vault */
const ofRange = (range: Range): string | null => {
  const around = elementOf(range.commonAncestorContainer);
  if (around?.closest('[data-vault]') != null) return null;
  // Inside one piece: as small as it may be, it goes whole or as its replacement.
  const inside = around?.closest('[data-copied-as]');
  if (inside != null) {
    const as = inside.getAttribute('data-copied-as') ?? '';
    return as === inside.textContent ? range.toString() : as;
  }
  const copy = range.cloneContents();
  for (const element of copy.querySelectorAll('[data-vault]')) element.remove();
  for (const element of copy.querySelectorAll('[data-copied-as]')) {
    const as = element.getAttribute('data-copied-as') ?? '';
    // A piece that is cut off at the edge of the selection: a replacement goes whole.
    if (!as.includes(element.textContent)) element.textContent = as;
  }
  return clean(textOf(copy));
};

/** The text that a selection may be copied as; null or '' where nothing of it may go. */
export const copiedText = (selection: Selection): string | null => {
  const texts = Array.from({ length: selection.rangeCount }, (_, at) =>
    ofRange(selection.getRangeAt(at)),
  );
  const allowed = texts.flatMap((text) => (text === null ? [] : [text]));
  return allowed.length === 0 ? null : allowed.join('\n');
};
