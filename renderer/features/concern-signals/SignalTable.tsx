import type { DocumentBlock } from '../../../electron/contract/document';
import classes from './Signals.module.css';

type Table = Extract<DocumentBlock, { kind: 'table' }>;

/** The same as the picture, in words; in the colours of the screen. */
export function SignalTable({ table: { caption, head, rows } }: { readonly table: Table }) {
  return (
    <table className={classes.table}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {head.map((text) => (
            <th key={text} scope="col">
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([period = '', ...cells]) => (
          <tr key={[period, ...cells].join(' ')}>
            <th scope="row">{period}</th>
            {cells.map((text, at) => (
              // A cell has no identity of its own and never moves.
              // oxlint-disable-next-line react/no-array-index-key
              <td key={at}>{text}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
