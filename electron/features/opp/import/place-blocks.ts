/** Takes an old OPP apart: every part under the heading of one of our sections, all else in the rest. Pure. */
import { textOfBlocks } from './blocks';
import type { Block } from './blocks';
import { domainOf } from './coded-words';
import { checkedPieces, restOf } from './piece';
import type { Piece, Placed } from './piece';
import { rowOf, rowText } from './place-rows';
import type { Filled } from './place-rows';
import { placePart } from './place-section';
import type { Under } from './place-section';
import { sectionsOf, topicOf } from './sections';
import type { Above, Grid, Section } from './sections';
import { areaOf, subjectOf } from './coded-words';
import type { OppRest } from '../../../contract/opp-import-content';

const BETWEEN = ' › ';
/** Of the item with headings under which nothing stood. */
const BARE = 'Koppen zonder tekst';

/** What was said by headings, and which of it stands in an item by now. */
type Work = { readonly pieces: Piece[]; readonly rest: OppRest[]; readonly kept: Set<Above> };

const restHeading = (trail: readonly Above[]): string =>
  trail.map(({ text }) => text).join(BETWEEN);

const toRest = (work: Work, trail: readonly Above[], texts: readonly string[]): void => {
  for (const text of texts.filter((one) => one.trim() !== '')) {
    work.rest.push(...restOf(restHeading(trail), text));
    for (const heading of trail) work.kept.add(heading);
  }
};

/** Headings above that say no more than the titles of our sections. */
const knownIn = (trail: readonly Above[]): readonly Above[] => trail.filter(({ exact }) => exact);

const underOf = (trail: readonly Above[]): (Under & { readonly at: number }) | null => {
  const topical = topicOf(trail);
  if (topical?.topic == null) return null;
  const at = trail.lastIndexOf(topical);
  const subs = trail.slice(at + 1).map(({ text }) => text);
  return {
    at,
    topic: topical.topic,
    subs,
    heading: [...knownIn(trail.slice(0, at)), topical, ...trail.slice(at + 1)]
      .map(({ text }) => text)
      .join(BETWEEN),
    lead: [...(topical.exact ? [] : [topical.text]), ...subs],
  };
};

/** Headings that a row says in a code of its own: nothing of them is lost. */
const isCoded = (text: string): boolean =>
  areaOf(text) !== null || subjectOf(text) !== null || domainOf(text) !== null;

const keep = (work: Work, trail: readonly Above[], ledIn: boolean, at: number): void =>
  trail.forEach((heading, index) => {
    if (index <= at ? heading.exact || (ledIn && index === at) : ledIn || isCoded(heading.text)) {
      work.kept.add(heading);
    }
  });

/** Blank lines divide what stands under no heading: each part can be placed by itself. */
const parted = (blocks: readonly Block[]): readonly string[] => {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.kind === 'paragraph' && block.text === '') parts.push([]);
    else parts.at(-1)?.push(block);
  }
  return parts.map(textOfBlocks).filter((text) => text !== '');
};

const placeText = (work: Work, trail: readonly Above[], blocks: readonly Block[]): void => {
  if (textOfBlocks(blocks) === '') return;
  const under = underOf(trail);
  if (under === null) {
    toRest(work, trail, trail.length === 0 ? parted(blocks) : [textOfBlocks(blocks)]);
    return;
  }
  const { pieces, rest, ledIn } = placePart(under, blocks);
  for (const piece of pieces) work.pieces.push(piece);
  if (pieces.length > 0) keep(work, trail, ledIn, under.at);
  toRest(work, trail, rest);
};

const filled = ({ head, heads }: Grid, row: readonly string[]): readonly Filled[] =>
  row.map((text, at) => ({ column: head.columns[at] ?? null, head: heads[at] ?? '', text }));

/** The tables of a part that have the same head, row by row. */
const placeGrids = (work: Work, trail: readonly Above[], grids: readonly Grid[]): void => {
  const [first] = grids;
  if (first === undefined) return;
  const under = underOf(trail);
  const rows = grids.flatMap((grid) => grid.rows.map((row) => filled(grid, row)));
  const about = under?.subs.at(-1) ?? '';
  const said = new Set<string>();
  for (const row of rows) {
    const text = rowText(row);
    for (const { head, text: cell } of row) if (cell !== '') said.add(head);
    const heading = under?.heading ?? restHeading(trail);
    work.pieces.push({ ...rowOf(first.head.kind, row, about), heading, text });
  }
  if (rows.length > 0 && under !== null) keep(work, trail, false, under.at);
  const unsaid = first.heads.filter((head) => head !== '' && !said.has(head));
  // Heads of empty columns, or of a table without rows.
  if (unsaid.length > 0) toRest(work, trail, [unsaid.join('\n')]);
};

const isGrid = (block: Block | Grid): block is Grid => block.kind === 'grid';

const placeSection = (work: Work, { trail, blocks }: Section): void => {
  const tables = new Map<readonly string[], Grid[]>();
  for (const grid of blocks.filter(isGrid)) {
    const known = tables.get(grid.heads);
    if (known === undefined) tables.set(grid.heads, [grid]);
    else known.push(grid);
  }
  placeText(
    work,
    trail,
    blocks.filter((block) => !isGrid(block)),
  );
  for (const grids of tables.values()) placeGrids(work, trail, grids);
};

/** Nothing is lost: each word stands in what is placed, in the heading that it stood under, or in the rest. */
export const placeBlocks = (blocks: readonly Block[]): Placed => {
  const work: Work = { pieces: [], rest: [], kept: new Set() };
  const sections = sectionsOf(blocks);
  for (const section of sections) placeSection(work, section);
  const bare = new Set(sections.flatMap(({ trail }) => trail).filter((one) => !work.kept.has(one)));
  const loose = [...bare].map(({ text }) => text);
  if (loose.length > 0) work.rest.push(...restOf(BARE, loose.join('\n')));
  return checkedPieces(work.pieces, work.rest);
};
