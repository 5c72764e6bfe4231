/** Tables of text, for the tests of what is read from them. */
import type { ClassList } from '../../../electron/features/pupils/class-list/class-list';
import type { ColumnTarget } from '../../../electron/features/pupils/class-list/column-names';
import { applyMapping } from '../../../electron/features/pupils/class-list/delimited-reader';
import type { DelimitedTable } from '../../../electron/features/pupils/class-list/delimited-table';
import { readTable } from '../../../electron/features/pupils/class-list/delimited-table';
import { bytesOf, today } from './helpers';

export const csv = (text: string | Uint8Array): DelimitedTable =>
  readTable({
    format: 'csv',
    bytes: typeof text === 'string' ? bytesOf(text) : text,
    fileName: 'klas.csv',
  });
export const pasted = (text: string): DelimitedTable => readTable({ format: 'pasted', text });
export const listOf = (table: DelimitedTable, mapping?: readonly ColumnTarget[]): ClassList =>
  applyMapping({
    table,
    mapping: mapping ?? table.proposal,
    schoolYear: { startYear: 2025 },
    today,
  });
