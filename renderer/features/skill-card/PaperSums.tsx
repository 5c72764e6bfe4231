import type { Rater } from '../../../electron/contract/trajectory-plan';
import type { Trajectory, TrajectoryWeek } from '../../../electron/contract/trajectory-record';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';
import { useCardGrid } from './use-card-grid';
import type { CardGrid } from './use-card-grid';
import type { Scores } from './use-scores';

type SumsProps = {
  readonly trajectory: Trajectory;
  readonly week: TrajectoryWeek;
  readonly scores: Scores;
};

/** What stands on a rater's card now; a place that nobody scored is empty, not 0. */
const countsOf = ({ rows, columns, cell }: CardGrid) => {
  const cells = rows.flatMap((_, row) =>
    columns.flatMap(({ part }, column) => (part === 'week' ? [] : [cell({ row, column })])),
  );
  const given = cells.flatMap((one) => (one?.score == null ? [] : [one.score]));
  const na = given.filter((score) => score === 'na').length;
  const empty = cells.filter((one) => one?.bar === null && one.score === null).length;
  return { filled: given.length - na, na, empty };
};

/** Per rater how many places were filled in. */
export function PaperSums({ trajectory, ...rest }: SumsProps) {
  return (
    <ul className={classes.sums} aria-label={texts.paper.summaries}>
      {trajectory.plan.raters.map((rater) => (
        <Sum key={rater} rater={rater} trajectory={trajectory} {...rest} />
      ))}
    </ul>
  );
}

function Sum(props: SumsProps & { readonly rater: Rater }) {
  const counts = countsOf(useCardGrid(props));
  return (
    <li>
      <strong>{texts.raterName(props.rater)}</strong>: {texts.paper.summary(counts)}
    </li>
  );
}
