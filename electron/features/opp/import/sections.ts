/** Takes a document apart by its headings, and forms that are one big table by their labels. */
import type { Block, Cell, Table } from './blocks';
import { textOfBlocks } from './blocks';
import { columnOf, gridKinds, headOf, mainColumn } from './columns';
import type { GridKind, Head } from './columns';
import { matchHeading, MAX_HEADING } from './headings';
import type { Topic } from './headings';
import { areaOf } from './coded-words';

/** A heading above a text, outermost first in a trail. */
export type Above = {
  readonly level: number;
  readonly text: string;
  /** Null: of no section that we know. */
  readonly topic: Topic | null;
  readonly exact: boolean;
};

/** A table with a head that we know. */
export type Grid = {
  readonly kind: 'grid';
  readonly head: Head;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export type Section = {
  readonly trail: readonly Above[];
  readonly blocks: readonly (Block | Grid)[];
};

/** Headings that aren't styled as one stand under all that are. */
const LEVEL = { row: 20, label: 21, sub: 22, container: 30, line: 31 } as const;
const CONTAINERS: ReadonlySet<Topic> = new Set(['startSituation', 'factors', 'needs', 'outflow']);
/** Longest label of a line ("Werkhouding: …") or of a row. */
const MAX_LABEL = 60;
const NOT_A_TITLE = /[.!?;,]$/;

export const topicOf = (trail: readonly Above[]): Above | undefined =>
  trail.findLast(({ topic }) => topic !== null);

const gridOf: Partial<Record<Topic, GridKind>> = {
  startSituation: 'levels',
  levels: 'levels',
  goals: 'goals',
  actions: 'actions',
  externals: 'externals',
};

/** Which tables can stand here: of another list than its heading says none is guessed at. */
const allowedIn = (trail: readonly Above[]): readonly GridKind[] => {
  const topic = topicOf(trail)?.topic ?? null;
  if (topic === null) return gridKinds;
  const kind = gridOf[topic];
  return kind === undefined ? [] : [kind];
};

const above = (text: string, level: number, whole = false): Above => {
  const found = matchHeading(text, whole);
  return { level, text, topic: found?.topic ?? null, exact: found?.exact ?? false };
};

const under = (trail: readonly Above[], heading: Above): readonly Above[] => {
  const at = trail.findIndex(({ level }) => level >= heading.level);
  return [...(at < 0 ? trail : trail.slice(0, at)), heading];
};

/** Within goals "beginsituatie" is a part of a goal. */
const isPartOfRow = (trail: readonly Above[], label: string): boolean => {
  const topic = topicOf(trail)?.topic;
  return topic === 'goals' && columnOf('goals', label) !== null;
};

const lineHeading = (text: string, strong: boolean, trail: readonly Above[]): Above | null => {
  if (text.length > MAX_LABEL || isPartOfRow(trail, text)) return null;
  const found = matchHeading(text, !strong);
  if (found !== null) {
    return {
      level: CONTAINERS.has(found.topic) ? LEVEL.container : LEVEL.line,
      text,
      ...found,
    };
  }
  const title = strong && !NOT_A_TITLE.test(text) && /\p{L}/u.test(text);
  return title ? { level: LEVEL.line, text, topic: null, exact: false } : null;
};

const labelled = (
  text: string,
  trail: readonly Above[],
): { readonly heading: Above; readonly rest: string } | null => {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > MAX_LABEL || colon === text.length - 1) return null;
  const heading = lineHeading(text.slice(0, colon + 1), false, trail);
  return heading === null ? null : { heading, rest: text.slice(colon + 1).trim() };
};

const single = (cell: Cell | undefined): string | null => {
  const text = textOfBlocks(cell ?? []);
  return text === '' || text.includes('\n') || text.length > MAX_HEADING ? null : text;
};

const isEmpty = (cell: Cell): boolean => textOfBlocks(cell) === '';

const shortHeads = (row: readonly Cell[]): readonly string[] | null => {
  const heads = row.map((cell) => textOfBlocks(cell).replaceAll('\n', ' '));
  return heads.every((head) => head.length <= MAX_LABEL) ? heads : null;
};

type Collect = (section: Section) => void;

/** "Doel | …" under "Beginsituatie | …": a row of ours that stands upright. */
const upright = (table: Table, allowed: readonly GridKind[]): Grid | null => {
  const labels = table.rows.map((row) => single(row[0]) ?? '');
  const kind = allowed.find((one) => {
    const found = labels.map((label) => columnOf(one, label));
    const distinct = new Set(found);
    return !distinct.has(null) && distinct.size >= 3 && distinct.has(mainColumn(one));
  });
  if (kind === undefined || table.rows.some((row) => row.length < 2)) return null;
  const rows: string[][] = [];
  const first = labels.findIndex((label) => columnOf(kind, label) === mainColumn(kind));
  // Until the next goal: what stands in front of the first belongs to it.
  const starts = labels.flatMap((label, at) =>
    at > first && columnOf(kind, label) === mainColumn(kind) ? [at] : [],
  );
  const bounds = [0, ...starts, labels.length];
  const heads = [...new Set(labels)];
  for (let part = 0; part + 1 < bounds.length; part += 1) {
    const values = new Map<string, string[]>();
    for (let at = bounds[part] ?? 0; at < (bounds[part + 1] ?? 0); at += 1) {
      const label = labels[at] ?? '';
      const text = textOfBlocks((table.rows[at] ?? []).slice(1).flat());
      values.set(label, [...(values.get(label) ?? []), text]);
    }
    rows.push(heads.map((label) => (values.get(label) ?? []).join('\n')));
  }
  const columns = heads.map((label) => columnOf(kind, label));
  const once = columns.map((column, at) => (columns.indexOf(column) === at ? column : null));
  return { kind: 'grid', head: { kind, columns: once }, heads, rows };
};

type Upon = {
  /** Headings above the rows that follow. */
  readonly trail: readonly Above[];
  /** An open table with a known head. */
  readonly grid: { readonly head: Head; readonly heads: readonly string[] } | null;
  /** Per column the heading that stands over it. */
  readonly over: readonly (Above | null)[] | null;
};

const columnHeadings = (row: readonly Cell[]): readonly (Above | null)[] | null => {
  const found = row.map((cell) => {
    const text = single(cell);
    if (text === null) return null;
    const heading = above(text, LEVEL.label, true);
    return heading.topic === null ? null : heading;
  });
  const full = row.filter((cell) => !isEmpty(cell)).length;
  const headings = found.filter((heading) => heading !== null).length;
  return full >= 2 && headings === full ? found : null;
};

const sectionsOfTable = (table: Table, base: readonly Above[], collect: Collect): void => {
  const whole = upright(table, allowedIn(base));
  if (whole !== null) {
    collect({ trail: base, blocks: [whole] });
    return;
  }
  let upon: Upon = { trail: base, grid: null, over: null };
  let labelCell = false;
  for (const row of table.rows) {
    const heads = shortHeads(row);
    const head = heads === null ? null : headOf(heads, allowedIn(upon.trail));
    const full = row.filter((cell) => !isEmpty(cell));
    const only = full.length === 1 ? single(full[0]) : null;
    const first = single(row[0]);
    const heading = only === null || upon.over !== null ? null : rowHeading(full[0], only);
    const over = head === null ? columnHeadings(row) : null;
    const label =
      first === null || isPartOfRow(upon.trail, first) ? null : above(first, LEVEL.label, true);
    if (full.length === 0) continue;
    if (head !== null && heads !== null) {
      upon = { ...upon, grid: { head, heads }, over: null };
      collect({ trail: upon.trail, blocks: [{ kind: 'grid', head, heads, rows: [] }] });
    } else if (over !== null) {
      upon = { trail: upon.trail, grid: null, over };
      for (const one of over) if (one !== null) collect({ trail: under(base, one), blocks: [] });
    } else if (heading !== null) {
      upon = { trail: under(base, heading), grid: null, over: null };
      collect({ trail: upon.trail, blocks: [] });
      labelCell = false;
    } else if (label?.topic != null && full.length > 1) {
      upon = { trail: under(upon.trail, label), grid: null, over: null };
      collect({ trail: upon.trail, blocks: [] });
      segment(row.slice(1).flat(), upon.trail, collect);
      labelCell = true;
    } else if (upon.grid !== null) {
      const { head: known, heads: titles } = upon.grid;
      const cells = row.map((cell) => textOfBlocks(cell));
      collect({
        trail: upon.trail,
        blocks: [{ kind: 'grid', head: known, heads: titles, rows: [cells] }],
      });
    } else if (upon.over !== null) underColumns(row, { base, over: upon.over }, collect);
    else if (labelCell && first === null && isEmpty(row[0] ?? [])) {
      segment(row.slice(1).flat(), upon.trail, collect);
    } else if (full.length === 1) {
      segment(full.flat(), upon.trail, collect);
    } else if (labelCell && label !== null && label.text.length <= MAX_LABEL) {
      // A form with its labels in front: this one is of no section that we know.
      upon = { trail: under(upon.trail, label), grid: null, over: null };
      collect({ trail: upon.trail, blocks: [] });
      segment(row.slice(1).flat(), upon.trail, collect);
    } else collect({ trail: upon.trail, blocks: [{ kind: 'table', rows: [row] }] });
  }
};

const rowHeading = (cell: Cell | undefined, text: string): Above | null => {
  const heading = above(text, LEVEL.row);
  if (heading.topic !== null) return heading;
  const strong = (cell ?? []).some(
    (block) => block.kind === 'heading' || (block.kind === 'paragraph' && block.strong),
  );
  return strong && text.length <= MAX_LABEL ? heading : null;
};

const underColumns = (
  row: readonly Cell[],
  { base, over }: { readonly base: readonly Above[]; readonly over: readonly (Above | null)[] },
  collect: Collect,
): void => {
  const aside = row.flatMap((cell, at) => (over[at] == null && !isEmpty(cell) ? [cell] : []));
  const name = aside.length === 1 ? single(aside[0]) : null;
  const area = name !== null && areaOf(name) !== null ? name : null;
  if (area === null && aside.length > 0) collect({ trail: base, blocks: aside.flat() });
  row.forEach((cell, at) => {
    const heading = over[at];
    if (heading == null || isEmpty(cell)) return;
    const trail = under(base, heading);
    const sub = { level: LEVEL.sub, text: area ?? '', topic: null, exact: false };
    const below = area === null ? trail : under(trail, sub);
    collect({ trail: below, blocks: [] });
    segment(cell, below, collect);
  });
  // An area without a word behind it is still what was written.
  if (area !== null && row.every((cell, at) => over[at] == null || isEmpty(cell))) {
    collect({ trail: base, blocks: aside.flat() });
  }
};

/** Hands over every part of the document with the headings above it, in its order. */
const segment = (blocks: readonly Block[], base: readonly Above[], collect: Collect): void => {
  let trail = base;
  // Within a cell no heading ends what stands above its table.
  const lowest = (base.at(-1)?.level ?? 0) + 1;
  const open = (heading: Above): void => {
    trail = under(trail, heading);
    collect({ trail, blocks: [] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading' && block.text.length <= MAX_HEADING) {
      open(above(block.text, Math.max(lowest, Math.min(block.level, LEVEL.row - 1))));
    } else if (block.kind === 'table') sectionsOfTable(block, trail, collect);
    else if (block.kind === 'paragraph' && block.text !== '') {
      const heading = lineHeading(block.text, block.strong, trail);
      const line = heading === null ? labelled(block.text, trail) : null;
      if (heading !== null) open(heading);
      else if (line === null) collect({ trail, blocks: [block] });
      else {
        open(line.heading);
        collect({ trail, blocks: [{ kind: 'paragraph', text: line.rest, strong: false }] });
      }
    } else collect({ trail, blocks: [block] });
  }
};

/** The parts of a document; neighbours under the same headings as one. */
export const sectionsOf = (blocks: readonly Block[]): readonly Section[] => {
  const sections: { trail: readonly Above[]; blocks: (Block | Grid)[] }[] = [];
  segment(blocks, [], ({ trail, blocks: found }) => {
    const last = sections.at(-1);
    if (last?.trail === trail || (last?.trail.length === 0 && trail.length === 0)) {
      for (const block of found) last.blocks.push(block);
    } else sections.push({ trail, blocks: [...found] });
  });
  return sections;
};
