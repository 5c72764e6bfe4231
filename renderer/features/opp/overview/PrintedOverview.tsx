import type { OppOverviewRow } from '../../../../electron/contract/opp';
import { usePrivacy } from '../../../app/privacy';
import { longDay } from '../../notes/moments';
import classes from './Overview.module.css';
import { overviewTexts as texts } from './texts';

type PrintedOverviewProps = { readonly rows: readonly OppOverviewRow[]; readonly today: string };

/** All rows as a plain table, for paper alone: the list on the screen draws only what is in sight. */
export function PrintedOverview({ rows, today }: PrintedOverviewProps) {
  const { nameOf } = usePrivacy();
  const { columns } = texts;
  return (
    <div className={classes.printed} aria-hidden="true">
      <p className={classes.printTitle}>{texts.printTitle(longDay(today))}</p>
      <table>
        <thead>
          <tr>
            {Object.entries(columns).map(([key, words]) => (
              <th key={key}>{words}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.caseFileId}>
              <td>{nameOf(row)}</td>
              <td>{row.classGroupName ?? texts.none}</td>
              <td>{texts.state(row.state)}</td>
              <td>{row.versionNumber === null ? texts.none : texts.version(row.versionNumber)}</td>
              <td>{nextWords(row, today)}</td>
              <td>{row.worst === null ? texts.none : texts.level(row.worst)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const nextWords = ({ nextOn, nextWhat }: OppOverviewRow, today: string): string => {
  if (nextOn === null) return texts.none;
  const late = nextOn < today ? [texts.late] : [];
  const what = nextWhat === null ? [] : [texts.nextWhat[nextWhat]];
  return [longDay(nextOn), ...late, ...what].join(', ');
};
