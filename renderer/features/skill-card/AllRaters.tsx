import { useEffect, useRef } from 'react';
import type { Rater } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { barOf, columnsOf, lastDayOf } from './card-weeks';
import { Figure } from './ScoreGrid';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';
import { useGoalRows, useShownMoments } from './use-card-grid';
import type { Scores } from './use-scores';
import { useToday } from './use-today';

type AllRatersProps = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly scores: Scores;
  /** Without the figures of the week. */
  readonly plain?: boolean;
  readonly takesFocus: boolean;
};

/** What everyone gave in one week, side by side: to read, not to write. */
export function AllRaters({ trajectory, week, scores, plain = false, takesFocus }: AllRatersProps) {
  const { plan } = trajectory;
  const rows = useGoalRows({ trajectory, week, scores });
  const columns = columnsOf(week, useShownMoments(trajectory));
  const lastDay = lastDayOf(trajectory, useToday());
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus({ preventScroll: true });
  }, [takesFocus]);
  return (
    // A box that scrolls must be reached by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div ref={box} className={classes.scroll} tabIndex={0} role="group" aria-label={texts.all}>
      <table className={classes.grid} data-all>
        <caption className={classes.caption}>
          {plan.raters
            .map((rater) => `${texts.raterKey[rater]} = ${texts.raterName(rater).toLowerCase()}`)
            .join(', ')}
        </caption>
        <thead>
          <tr>
            <th scope="col" className={classes.corner}>
              {texts.goal}
            </th>
            {columns.map(({ on, part, moment, school }) => (
              <th key={`${on} ${part}`} scope="col" data-free={!school || undefined}>
                {part === 'week' ? (
                  texts.wholeWeek
                ) : (
                  <>
                    <abbr title={texts.weekday(on)}>{texts.shortWeekday(on)}</abbr>
                    <span className={classes.date}>
                      {school ? (moment ?? texts.dayAndMonth(on)) : texts.bars.free}
                    </span>
                  </>
                )}
              </th>
            ))}
            {!plain && <th scope="col">{texts.figure}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ goal, name, text }) => (
            <tr key={goal.id}>
              <th scope="row" className={classes.goal}>
                <span className={classes.goalName}>{name}</span>
                <span className={classes.goalText}>{text}</span>
              </th>
              {columns.map((column) => (
                <td
                  key={`${column.on} ${column.part}`}
                  data-bar={barOf(column, goal, lastDay) ?? undefined}
                >
                  {plan.raters.map((rater) => (
                    <One
                      key={rater}
                      rater={rater}
                      score={
                        scores.at({ goalId: goal.id, on: column.on, part: column.part, rater })
                          .score
                      }
                      empty={barOf(column, goal, lastDay) === null}
                    />
                  ))}
                </td>
              ))}
              {!plain && (
                <td className={classes.figures}>
                  {plan.raters.map((rater) => (
                    <p key={rater}>
                      <span className={classes.raterKey}>{texts.raterKey[rater]}</span>{' '}
                      <Figure figure={scores.figure(goal.id, rater)} />
                    </p>
                  ))}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type OneProps = {
  readonly rater: Rater;
  readonly score: ReturnType<Scores['at']>['score'];
  /** It could have been given. */
  readonly empty: boolean;
};

function One({ rater, score, empty }: OneProps) {
  if (score === null && !empty) return null;
  return (
    <p className={classes.one} data-score={score ?? undefined}>
      <span aria-hidden="true">
        <span className={classes.raterKey}>{texts.raterKey[rater]}</span>{' '}
        {score === null ? '·' : texts.scoreSign(score)}
      </span>
      <VisuallyHidden>
        {`${texts.raterName(rater)}: ${score === null ? texts.empty : texts.scoreWords(score)}`}
      </VisuallyHidden>
    </p>
  );
}
