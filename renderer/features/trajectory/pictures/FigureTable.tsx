import type { DocumentBlock } from '../../../../electron/contract/document';
import classes from './Pictures.module.css';

type FigureTableProps = {
  readonly table: Extract<DocumentBlock, { kind: 'table' }>;
};

/** The same figures as the picture beside it. */
export function FigureTable({ table }: FigureTableProps) {
  const [corner = '', ...columns] = table.head;
  return (
    <table className={classes.table}>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map(([name = '', ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, at) => (
              <td key={columns[at]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
