/** An item of the box as pieces for the place that a person chose. Pure. */
import type { ImportPlace, OppRest } from '../../../contract/opp-import-content';
import { OppImportItem } from '../../../contract/opp-import-content';
import { matchHeading } from './headings';
import { factorRow, listRows } from './place-lines';
import type { LineRow } from './place-lines';

const MARK = /^[-–•*]\s+/;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(MARK, ''))
    .filter((line) => line !== '');

/** Null: a place for text. */
const rowsFor = (place: ImportPlace, text: string): readonly LineRow[] | null => {
  const lines = linesOf(text);
  if (place === 'factors.promoting') return lines.map((line) => factorRow(line, 'promoting', ''));
  if (place === 'factors.hindering') return lines.map((line) => factorRow(line, 'hindering', ''));
  if (place === 'goals.items') return listRows(lines, 'goals', '');
  if (place === 'actions.items') return listRows(lines, 'actions', '');
  return place === 'externals.items' ? listRows(lines, 'externals', '') : null;
};

/** A heading that says more than the section's own title stays above its text. */
const withHeading = ({ heading, text }: OppRest): string =>
  heading === '' || matchHeading(heading, true)?.exact === true ? text : `${heading}\n${text}`;

/** @returns null when it is too long for the fields there */
export const piecesAt = (place: ImportPlace, rest: OppRest): OppImportItem[] | null => {
  const { heading, text } = rest;
  const [section, field] = place.split('.');
  const rows = rowsFor(place, text);
  const pieces =
    rows === null
      ? [{ section, field, value: withHeading(rest), heading, text }]
      : rows.map((made) => ({ ...made.row, heading, text: made.text }));
  const parsed = OppImportItem.array().safeParse(pieces);
  return parsed.success ? parsed.data : null;
};
