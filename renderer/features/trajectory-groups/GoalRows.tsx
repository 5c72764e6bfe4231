import type { GroupMember } from '../../../electron/contract/trajectory-groups';
import { Chart } from '../../ui/DocumentPage/Chart';
import classes from './Groups.module.css';
import { figureNow } from './member-facts';
import { smallLine } from './small-line';
import { groupTexts as texts } from './texts';

type GoalRowsProps = {
  readonly member: GroupMember;
  readonly name: string;
  /** The goals as they may be shown now. */
  readonly words: readonly string[];
};

/** Goal by goal a small line of each rater, with the figure of this week and what is missing. */
export function GoalRows({ member, name, words }: GoalRowsProps) {
  const { goals, currentWeek } = member;
  return (
    <table className={classes.lines} aria-label={name}>
      <thead>
        <tr>
          <th scope="col">{texts.rater}</th>
          <th scope="col">{texts.lineHead}</th>
          <th scope="col" className={classes.figure}>
            {currentWeek === null ? texts.lastHead : texts.nowHead}
          </th>
          {currentWeek !== null && (
            <th scope="col" className={classes.figure}>
              {texts.missingHead}
            </th>
          )}
        </tr>
      </thead>
      {goals.map(({ goalId, targetScore, series }, at) => (
        <tbody key={goalId}>
          <tr>
            <th scope="rowgroup" colSpan={currentWeek === null ? 3 : 4} className={classes.goal}>
              {words[at]}
              {targetScore !== null && (
                <span className={classes.target}> {texts.target(targetScore)}</span>
              )}
            </th>
          </tr>
          {series.map((each) => {
            const { rater, weeks, missing } = each;
            const now = figureNow(each, currentWeek);
            const says = texts.series(rater, weeks, targetScore);
            return (
              <tr key={rater}>
                <th scope="row">{texts.raterNames[rater]}</th>
                <td className={classes.line}>
                  <Chart
                    chart={smallLine({ rater, weeks, target: targetScore, says })}
                    ground="screen"
                  />
                </td>
                <td className={classes.figure}>
                  {now === null ? texts.noFigure : texts.figure(now)}
                </td>
                {currentWeek !== null && <td className={classes.figure}>{missing}</td>}
              </tr>
            );
          })}
        </tbody>
      ))}
    </table>
  );
}
