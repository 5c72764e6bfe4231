import type { DocumentBlock } from '../../../electron/contract/document';
import classes from './DocumentPage.module.css';

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/** A table of the document: its caption says what it is of, and cells point to their heads. */
export function DocumentTable({ table }: { readonly table: TableBlock }) {
  return (
    <table className={classes.table}>
      {table.caption !== '' && <caption>{table.caption}</caption>}
      <thead>
        <tr>
          {table.head.map((text, at) => (
            // Columns, rows and cells have no identity of their own and never move.
            // oxlint-disable-next-line react/no-array-index-key
            <th key={at} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, at) => (
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={at}>
            {cells.map((text, column) =>
              table.rowHeads && column === 0 ? (
                // oxlint-disable-next-line react/no-array-index-key
                <th key={column} scope="row">
                  {text}
                </th>
              ) : (
                // oxlint-disable-next-line react/no-array-index-key
                <td key={column}>{text}</td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
