import type { GroupMember } from '../../../electron/contract/trajectory-groups';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import classes from './Groups.module.css';
import { groupTexts as texts } from './texts';

type WeekTableProps = {
  readonly member: GroupMember;
  /** The goals as they may be shown now. */
  readonly words: readonly string[];
};

/** The figures behind the lines, week by week. */
export function WeekTable({ member: { goals }, words }: WeekTableProps) {
  return (
    <details className={classes.details}>
      <summary>{texts.table}</summary>
      {goals.map(({ goalId, series }, at) => (
        <div
          key={goalId}
          className={classes.scroll}
          role="region"
          aria-label={texts.tableOf(words[at] ?? '')}
          // Wider than its card: a keyboard has to be able to scroll it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table className={classes.weeks}>
            <caption>{words[at]}</caption>
            <thead>
              <tr>
                <th scope="col">{texts.rater}</th>
                {series[0]?.weeks.map((_mean, week) => (
                  // A week is its place in the list.
                  // oxlint-disable-next-line react/no-array-index-key
                  <th key={week} scope="col">
                    <VisuallyHidden>{texts.weekHead} </VisuallyHidden>
                    {week}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {series.map(({ rater, weeks }) => (
                <tr key={rater}>
                  <th scope="row">{texts.raterNames[rater]}</th>
                  {weeks.map((mean, week) => (
                    // oxlint-disable-next-line react/no-array-index-key
                    <td key={week}>{mean === null ? <NoFigure /> : texts.figure(mean)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}

function NoFigure() {
  return (
    <>
      <span aria-hidden="true">{texts.noFigureShort}</span>
      <VisuallyHidden>{texts.noFigure}</VisuallyHidden>
    </>
  );
}
