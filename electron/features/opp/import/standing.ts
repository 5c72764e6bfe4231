/** What stands in a draft where something of an old OPP would be added. Pure. */
import type { OppContent } from '../../../contract/opp-content';
import type { OppImportItem } from '../../../contract/opp-import-content';
import { oppDestinationWords } from '../../../contract/opp-sections';

export type Standing = { readonly section: string; readonly field: string; readonly text: string };

/** A row in short: what was typed in it. */
const rowWords = (row: unknown): string =>
  Object.entries(typeof row === 'object' && row !== null ? row : {})
    .filter(([name]) => !CODED.has(name))
    .map(([, value]: [string, unknown]) => (typeof value === 'string' ? value.trim() : ''))
    .filter((text) => text !== '')
    .join(' · ');

const CODED: ReadonlySet<string> = new Set([
  'id',
  'kind',
  'area',
  'domain',
  'subject',
  'setting',
  'dueOn',
  'fromOn',
  'toOn',
  'measuredOn',
  'sinceOn',
]);

const textOf = (content: OppContent, { section, field }: OppImportItem): string => {
  if (field === 'destination') {
    const { destination } = content.outflow;
    return destination === null ? '' : oppDestinationWords[destination];
  }
  if (field === 'answer') return content.deviations.answer === null ? '' : content.deviations.text;
  const value: unknown = Reflect.get(content[section], field);
  if (Array.isArray(value)) return value.map(rowWords).join('\n');
  return typeof value === 'string' ? value : '';
};

/** Per field that something is placed in, once; empty fields left out. */
export const standingAt = (
  content: OppContent,
  placed: readonly OppImportItem[],
): readonly Standing[] => {
  const found = new Map<string, Standing>();
  for (const item of placed) {
    const { section, field } = item;
    const text = textOf(content, item).trim();
    if (text !== '') found.set(`${section}.${field}`, { section, field, text });
  }
  return [...found.values()];
};
