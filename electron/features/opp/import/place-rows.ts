/** A row of a table in an old OPP as a row of ours. What has no column is kept in the row's main field. */
import { domainOf, subjectOf } from './coded-words';
import type { GridKind } from './columns';
import { dayIn } from './days';
import { plainWords } from './words';

/** A cell with its head; `column` is null where it is none of ours. */
export type Filled = {
  readonly column: string | null;
  readonly head: string;
  readonly text: string;
};

const labelOf = ({ head, text }: Filled): string =>
  head.trim() === '' ? text : `${head.replace(/:\s*$/, '')}: ${text}`;

/** The row as it was written, a line per cell. */
export const rowText = (cells: readonly Filled[]): string =>
  cells
    .filter(({ text }) => text !== '')
    .map(labelOf)
    .join('\n');

type Reader = {
  readonly text: (column: string) => string;
  readonly day: (column: string) => string | null;
  /** Of coded words; what isn't one of them is kept beside the main text. */
  readonly coded: <Value>(column: string, read: (text: string) => Value | null) => Value | null;
  /** The main text with everything that found no field. */
  readonly main: (column: string) => string;
};

const reader = (cells: readonly Filled[]): Reader => {
  const left = new Set(cells.filter(({ text }) => text !== ''));
  const take = (column: string): Filled | undefined =>
    cells.find((cell) => cell.column === column && left.has(cell));
  const coded: Reader['coded'] = (column, read) => {
    const cell = take(column);
    const value = cell === undefined ? null : read(cell.text);
    if (cell !== undefined && value !== null) left.delete(cell);
    return value;
  };
  const text = (column: string): string => {
    const cell = take(column);
    if (cell !== undefined) left.delete(cell);
    return cell?.text ?? '';
  };
  return {
    text,
    coded,
    day: (column) => coded(column, dayIn),
    main: (column) => {
      const said = text(column);
      return [said, ...[...left].map(labelOf)].filter((part) => part !== '').join('\n');
    },
  };
};

const settingIn = (text: string): 'individual' | 'group' | null => {
  const words = plainWords(text);
  if (words === 'individueel') return 'individual';
  return ['groep', 'in een groep', 'groepje', 'in een groepje', 'in de groep'].includes(words)
    ? 'group'
    : null;
};

export type Row = { readonly section: string; readonly field: string; readonly value: unknown };

/** @param about words of the heading above it, which can tell the domain of a goal */
export const rowOf = (kind: GridKind, cells: readonly Filled[], about = ''): Row => {
  const read = reader(cells);
  switch (kind) {
    case 'levels': {
      const subject = read.coded('subject', subjectOf);
      const subjectName = subject === null ? read.text('subject') : '';
      const rest = { instrument: read.text('instrument'), measuredOn: read.day('measuredOn') };
      const value = { subject: subject ?? 'other', subjectName, ...rest };
      return {
        section: 'startSituation',
        field: 'levels',
        value: { ...value, result: read.main('result') },
      };
    }
    case 'goals': {
      const value = {
        domain: read.coded('domain', domainOf) ?? domainOf(about) ?? 'other',
        situation: read.text('situation'),
        baseline: read.text('baseline'),
        target: read.text('target'),
        measure: read.text('measure'),
        owner: read.text('owner'),
        dueOn: read.day('dueOn'),
      };
      return {
        section: 'goals',
        field: 'items',
        value: { ...value, behaviour: read.main('behaviour') },
      };
    }
    case 'actions': {
      const value = {
        byWhom: read.text('byWhom'),
        howOften: read.text('howOften'),
        fromOn: read.day('fromOn'),
        toOn: read.day('toOn'),
        setting: read.coded('setting', settingIn) ?? 'individual',
      };
      return { section: 'actions', field: 'items', value: { ...value, what: read.main('what') } };
    }
    case 'externals':
    default: {
      const value = { what: read.text('what'), sinceOn: read.day('sinceOn') };
      return { section: 'externals', field: 'items', value: { ...value, who: read.main('who') } };
    }
  }
};
