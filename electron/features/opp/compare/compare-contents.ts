/** What differs between what two versions of an OPP say, per section, in words. Pure. */
import { oppGoalDomainWords, oppSections } from '../../../contract/opp-sections';
import type { OppComparisonRecord, OppContentRecord } from '../opp-records';
import { compareTexts, nouns } from './compare-texts';
import type { ChangeKind, Noun } from './compare-texts';
import { describeContent } from './described-content';
import type { Field, GoalNames, Part, Row } from './described-content';
import { newBudget, wordRuns } from './word-runs';
import type { Budget } from './word-runs';

type ComparedSection = OppComparisonRecord['sections'][number];
type Change = ComparedSection['changes'][number];
type Compared = { readonly inWords: readonly string[]; readonly changes: readonly Change[] };

const kinds = ['added', 'changed', 'removed'] as const satisfies readonly ChangeKind[];

const NOTHING: Compared = { inWords: [], changes: [] };

/** Undefined where the field says the same; null stands for a field that isn't there. */
const fieldChange = (
  { before, after }: { readonly before: Field | null; readonly after: Field | null },
  labelOf: (name: string) => string,
  budget: Budget,
): Change | undefined => {
  const [old, next] = [before?.text ?? '', after?.text ?? ''];
  if ((before?.identity ?? old) === (after?.identity ?? next) || old === next) return undefined;
  const change = old === '' ? 'added' : next === '' ? 'removed' : 'changed';
  const name = (after ?? before)?.name ?? '';
  return { label: labelOf(name), change, runs: wordRuns(old, next, budget) };
};

const compareField = (before: Field, after: Field, budget: Budget): Compared => {
  const change = fieldChange({ before, after }, compareTexts.field, budget);
  if (change === undefined) return NOTHING;
  return { inWords: [compareTexts.fieldInWords(after.name, change.change)], changes: [change] };
};

/** A row that came or went: everything that it says, a line per field. */
const wholeRow = (row: Row, change: 'added' | 'removed', label: string): Change => {
  const filled = row.fields.filter(({ text }) => text !== '');
  const [only] = row.fields;
  const text =
    row.fields.length === 1 && only !== undefined
      ? only.text
      : filled.map((field) => compareTexts.line(field.name, field.text)).join('\n');
  return { label, change, runs: text === '' ? [] : [{ change, text }] };
};

const rowChanges = (
  { before, after }: { readonly before: Row; readonly after: Row },
  label: string,
  budget: Budget,
): Change[] => {
  const old = new Map(before.fields.map((field) => [field.key, field]));
  const next = new Set(after.fields.map(({ key }) => key));
  const pairs = [
    ...after.fields.map((field) => ({ before: old.get(field.key) ?? null, after: field })),
    ...before.fields
      .filter(({ key }) => !next.has(key))
      .map((field) => ({ before: field, after: null })),
  ];
  const labelOf = (name: string): string =>
    after.fields.length === 1 ? label : compareTexts.rowField(label, name);
  return pairs.flatMap((pair) => fieldChange(pair, labelOf, budget) ?? []);
};

type ListPart = Extract<Part, { readonly kind: 'list' }>;

/** Rows by id: one that only stands elsewhere didn't change. Removed rows come last. */
const compareList = (before: ListPart, after: ListPart, budget: Budget): Compared => {
  const { noun } = after;
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const next = new Set(after.rows.map(({ id }) => id));
  const counts: Record<ChangeKind, number> = { added: 0, changed: 0, removed: 0 };
  const changes: Change[] = [];
  for (const [index, row] of after.rows.entries()) {
    const label = compareTexts.row(noun, index + 1, row.detail);
    const was = old.get(row.id);
    const found =
      was === undefined
        ? [wholeRow(row, 'added', label)]
        : rowChanges({ before: was, after: row }, label, budget);
    if (found.length > 0) counts[was === undefined ? 'added' : 'changed'] += 1;
    changes.push(...found);
  }
  for (const [index, row] of before.rows.entries()) {
    if (next.has(row.id)) continue;
    counts.removed += 1;
    changes.push(wholeRow(row, 'removed', compareTexts.row(noun, index + 1, row.detail)));
  }
  return { inWords: countsInWords(noun, counts), changes };
};

const countsInWords = (noun: Noun, counts: Readonly<Record<ChangeKind, number>>): string[] =>
  kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => compareTexts.rowsInWords(noun, counts[kind], kind));

const comparePart = (before: Part, after: Part, budget: Budget): Compared => {
  if (before.kind === 'field' && after.kind === 'field') {
    return compareField(before.field, after.field, budget);
  }
  return before.kind === 'list' && after.kind === 'list'
    ? compareList(before, after, budget)
    : NOTHING;
};

const goalNamesOf = ({ goals }: OppContentRecord): GoalNames =>
  new Map(
    goals.items.map(({ id, domain }, index) => [
      id,
      compareTexts.row(nouns.goal, index + 1, oppGoalDomainWords[domain]),
    ]),
  );

/** A goal is called by its place in the newer version, also where the older one stands. */
const sharedGoalNames = (before: OppContentRecord, after: OppContentRecord): GoalNames => {
  const newer = goalNamesOf(after);
  return new Map([...goalNamesOf(before)].map(([id, name]) => [id, newer.get(id) ?? name]));
};

/** Changed sections alone, in their order. Under 100 ms also where everything was rewritten. */
export const compareContents = (
  before: OppContentRecord,
  after: OppContentRecord,
): ComparedSection[] => {
  const budget = newBudget();
  const old = describeContent(before, sharedGoalNames(before, after));
  const next = describeContent(after, goalNamesOf(after));
  return oppSections.flatMap((section) => {
    const found = next[section].map((part, index) => {
      const was = old[section][index];
      return was === undefined ? NOTHING : comparePart(was, part, budget);
    });
    const changes = found.flatMap((one) => one.changes);
    if (changes.length === 0) return [];
    const inWords = compareTexts.together(found.flatMap((one) => one.inWords));
    return [{ section, inWords, changes }];
  });
};
