/**
 * Pasted HTML as blocks. A reader of tags alone: nothing is loaded, run or looked up, and whatever is no
 * tag that it knows is text.
 */
import { cleanText, joined, paragraphsOf } from './blocks';
import type { Block, Cell } from './blocks';
import { htmlText } from './html-entities';

/** Nothing that a person wrote stands in these. */
const SILENT: ReadonlySet<string> = new Set(['style', 'script', 'head', 'title', 'xml']);
const TAG = /<(\/?)([a-z][a-z0-9:]*)\b[^<>]*>|<!--|<![a-z[][^<>]*>/gi;
const MAX_DEPTH = 40;

type Open = {
  readonly tag: string;
  readonly blocks: Block[];
  readonly rows: Cell[][];
};

const opened = (tag: string): Open => ({ tag, blocks: [], rows: [] });

const CELLS: ReadonlySet<string> = new Set(['td', 'th']);
const LINES: ReadonlySet<string> = new Set(['p', 'div', 'br', 'section', 'article', 'tbody']);

class HtmlBlocks {
  readonly #stack: Open[] = [opened('')];
  #text = '';
  #item = false;
  #strong = 0;
  #plain = false;

  get #top(): Open {
    return this.#stack.at(-1) ?? opened('');
  }

  /** Ends the line that is being written. */
  flush(level: number | null = null): void {
    const text = cleanText(this.#text).replaceAll(/\s+/g, ' ').trim();
    const strong = !this.#plain;
    this.#text = '';
    this.#plain = false;
    if (text === '') return;
    if (level !== null) this.#top.blocks.push({ kind: 'heading', level, text });
    else if (!this.#item) this.#top.blocks.push(...paragraphsOf(text, strong));
    else this.#top.blocks.push({ kind: 'list', items: [text] });
  }

  text(raw: string): void {
    if (raw.trim() !== '' && this.#strong === 0) this.#plain = true;
    this.#text += htmlText(raw);
  }

  #close(): void {
    this.flush();
    const done = this.#stack.length > 1 ? this.#stack.pop() : undefined;
    if (done === undefined) return;
    if (done.tag === 'table') {
      // Text between the cells is kept in front of the table.
      this.#top.blocks.push(...done.blocks, { kind: 'table', rows: done.rows });
    } else {
      const row = this.#top.rows.at(-1);
      if (row === undefined) this.#top.rows.push([joined(done.blocks, false)]);
      else row.push(joined(done.blocks, false));
    }
  }

  /** Closes up to and with the nearest open one of these, if there is one in this table. */
  #closeTo(tags: ReadonlySet<string>): void {
    const at = this.#stack.findLastIndex(({ tag }) => tags.has(tag));
    const table = this.#stack.findLastIndex(({ tag }) => tag === 'table');
    if (at < 1 || (!tags.has('table') && at < table)) return;
    while (this.#stack.length > at) this.#close();
  }

  start(tag: string): void {
    if (tag === 'table' || CELLS.has(tag)) {
      this.flush();
      if (CELLS.has(tag)) this.#closeTo(CELLS);
      const inTable = this.#top.tag === 'table';
      if (this.#stack.length < MAX_DEPTH && (tag === 'table' || inTable)) {
        this.#stack.push(opened(tag));
      }
    } else if (tag === 'tr') {
      this.#closeTo(CELLS);
      this.flush();
      if (this.#top.tag === 'table') this.#top.rows.push([]);
    } else if (tag === 'li') {
      this.flush();
      this.#item = true;
    } else if (tag === 'b' || tag === 'strong' || tag === 'u') this.#strong += 1;
    else if (LINES.has(tag) && !this.#item) this.flush();
    else if (tag === 'br') this.#text += ' ';
    else if (/^h[1-6]$|^[uo]l$/.test(tag)) this.flush();
  }

  end(tag: string): void {
    if (tag === 'table') this.#closeTo(new Set(['table']));
    else if (CELLS.has(tag) || tag === 'tr') this.#closeTo(CELLS);
    else if (tag === 'li' || tag === 'ul' || tag === 'ol') {
      this.flush();
      this.#item = false;
    } else if (tag === 'b' || tag === 'strong' || tag === 'u') {
      this.#strong = Math.max(0, this.#strong - 1);
    } else if (/^h[1-6]$/.test(tag)) this.flush(Number(tag.slice(1)));
    else if (LINES.has(tag) && !this.#item) this.flush();
  }

  finish(): readonly Block[] {
    while (this.#stack.length > 1) this.#close();
    this.flush();
    return joined(this.#top.blocks, false);
  }
}

/** Where a part that is passed over ends; at its beginning when it has no end, so that nothing is lost. */
const silentEnd = (source: string, from: number, closing: string): number => {
  const at = source.indexOf(closing, from);
  return at < 0 ? from : at + closing.length;
};

/** @param html as a word processor puts it on the clipboard; broken HTML loses its form, not its words */
export const readHtml = (html: string): readonly Block[] => {
  // A to Z alone: other letters get longer ("İ"), and every place behind them would shift.
  const lower = html.replaceAll(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
  const unclosed = new Set<string>();
  const blocks = new HtmlBlocks();
  let at = 0;
  const skip = (from: number, closing: string): void => {
    // Looked for once: a hostile text has many beginnings and no end.
    at = unclosed.has(closing) ? from : silentEnd(lower, from, closing);
    if (at === from) unclosed.add(closing);
  };
  for (const found of lower.matchAll(TAG)) {
    if (found.index < at) continue;
    blocks.text(html.slice(at, found.index));
    at = found.index + found[0].length;
    const [, slash, tag] = found;
    if (found[0] === '<!--') skip(at, '-->');
    else if (tag !== undefined && slash === '' && SILENT.has(tag)) skip(at, `</${tag}>`);
    else if (tag !== undefined && slash === '') blocks.start(tag);
    else if (tag !== undefined) blocks.end(tag);
  }
  blocks.text(html.slice(at));
  return blocks.finish();
};
