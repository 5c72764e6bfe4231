/** The rows of the table of what was found. Pure. */
import type { CasusReplacement } from '../../../../electron/contract/casus-findings';
import { hintWords, tagWords } from '../hits/texts';
import { asideTexts as texts } from './texts';

/** A hint that is left as it is says nothing here: it stands in the text. */
export const isShown = ({ hint, state }: CasusReplacement): boolean =>
  hint === null || state === 'replace';

export const kindOf = ({ tag, hint }: CasusReplacement): string => {
  if (tag !== null) return tagWords[tag];
  return hint === null ? '' : hintWords[hint];
};

export const nowOf = ({ state, replacement }: CasusReplacement): string =>
  texts.state(state, replacement);

export const byOf = ({ decided, state }: CasusReplacement): string => {
  if (state === 'open') return '';
  return decided ? texts.byPerson : texts.byEngine;
};

export const rowKey = ({ surface, tag, hint, state, replacement }: CasusReplacement): string =>
  JSON.stringify([surface, tag, hint, state, replacement]);

type Filter = { readonly words: string; readonly kind: string | null };

/** Rows that hold the words in what stood there, or in what stands there now. */
export const filterRows = (
  rows: readonly CasusReplacement[],
  { words, kind }: Filter,
): readonly CasusReplacement[] => {
  const wanted = words.trim().toLocaleLowerCase('nl');
  return rows.filter((row) => {
    const text = `${row.surface} ${nowOf(row)} ${kindOf(row)}`.toLocaleLowerCase('nl');
    return (kind === null || kindOf(row) === kind) && text.includes(wanted);
  });
};

/** The kinds that occur, for choosing one. */
export const kindsIn = (rows: readonly CasusReplacement[]): readonly string[] =>
  [...new Set(rows.map(kindOf))].sort((one, other) => one.localeCompare(other, 'nl'));
