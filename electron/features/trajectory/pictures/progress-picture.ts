/** Progress of one goal: each rater's weekly mean, with the beginning and the target as lines across. Pure. */
import { short } from '../../../contract/chart-parts';
import type { ChartPath } from '../../../contract/growth-drawing';
import type { TrajectoryPicture } from '../../../contract/trajectory-record';
import { meanOf } from '../../skill-card/rules/roll-up';
import type { WeekMean } from '../../skill-card/rules/roll-up';
import { targetsOf, weekFrom } from './changes';
import { isMissing, weekWords } from './figure-words';
import { acrossPath, axes, BELOW, frameOf, PLOT, WIDTH } from './frame';
import type { Frame } from './frame';
import { legendAt, raterKeys } from './legend';
import type { Key } from './legend';
import { missingStrip } from './missing-strip';
import type { GoalInput } from './picture-input';
import { pictureTexts as texts, scoreText } from './picture-texts';
import { seriesPaths } from './series';

type Parts = Pick<TrajectoryPicture, 'chart' | 'table'>;

const ofRater = (input: GoalInput, rater: string): readonly WeekMean[] =>
  input.means.filter((mean) => mean.rater === rater);

/** The mean of what the raters gave in week 0. */
const baselineOf = ({ means }: GoalInput): number | null =>
  meanOf(means.flatMap(({ week, mean }) => (week === 0 && mean !== null ? [mean] : [])));

/** Just before a week. */
const edgeOf = (week: number, { xOf, step }: Frame): number =>
  Math.max(PLOT.left, xOf(week) - step / 2);

const targetPaths = (input: GoalInput, frame: Frame): readonly ChartPath[] =>
  targetsOf(input.goal, input.weeks).map(({ score, from, to }) => ({
    as: 'target',
    d: acrossPath(
      frame.yOf(score),
      from === 0 ? PLOT.left : edgeOf(from, frame),
      to === null ? PLOT.right : edgeOf(to, frame),
    ),
  }));

const changedWeeks = ({ goal, weeks }: GoalInput): readonly number[] => [
  ...new Set(goal.changes.flatMap(({ on }) => weekFrom(on, weeks)?.number ?? [])),
];

const changePaths = (input: GoalInput, frame: Frame): readonly ChartPath[] =>
  changedWeeks(input).map((week) => ({
    as: 'planned',
    d: `M${short(edgeOf(week, frame))} ${PLOT.top}V${PLOT.bottom}`,
  }));

const keysOf = (input: GoalInput, missing: boolean): readonly Key[] => {
  const baseline = baselineOf(input);
  const { targetScore } = input.goal;
  const aimed = targetScore === null ? null : scoreText(targetScore);
  return [
    ...raterKeys(input.raters, 'rater'),
    ...(targetsOf(input.goal, input.weeks).length === 0
      ? []
      : [{ of: 'line', as: 'target', says: texts.legend.target(aimed) } as const]),
    ...(baseline === null
      ? []
      : [
          {
            of: 'line',
            as: 'baseline',
            says: texts.legend.baseline(scoreText(baseline)),
          } as const,
        ]),
    ...(changedWeeks(input).length === 0
      ? []
      : [{ of: 'line', as: 'planned', upright: true, says: texts.legend.changed } as const]),
    ...(missing ? [{ of: 'cross', says: texts.legend.missing } as const] : []),
  ];
};

const saysOf = (input: GoalInput): string => {
  const { targetScore } = input.goal;
  const ways = input.raters.map((rater) => {
    const given = ofRater(input, rater).flatMap(({ mean }) => (mean === null ? [] : [mean]));
    const [first, last] = [given.at(0), given.at(-1)];
    return {
      rater: texts.raters[rater],
      from: first === undefined ? texts.noScore : scoreText(first),
      to: last === undefined ? texts.noScore : scoreText(last),
    };
  });
  return texts.says.progress(ways, targetScore === null ? null : scoreText(targetScore));
};

const tableOf = (input: GoalInput): Parts['table'] => {
  const { goal, weeks, raters, means } = input;
  const baseline = baselineOf(input);
  const changes = new Map(
    goal.changes.map(({ kind, on }) => [weekFrom(on, weeks)?.number, texts.table.changes[kind]]),
  );
  const changed = changedWeeks(input).length > 0;
  return {
    kind: 'table',
    caption: texts.captions.progress(
      baseline === null ? null : scoreText(baseline),
      goal.targetScore === null ? null : scoreText(goal.targetScore),
    ),
    head: [
      texts.table.week,
      ...raters.map((rater) => texts.raters[rater]),
      ...(changed ? [texts.table.change] : []),
    ],
    rows: weeks.map((week) => [
      texts.table.weekOf(week.number),
      ...raters.map((rater) =>
        weekWords(
          means.find((mean) => mean.week === week.number && mean.rater === rater),
          { week, input },
        ),
      ),
      ...(changed ? [changes.get(week.number) ?? texts.table.unchanged] : []),
    ]),
    rowHeads: true,
  };
};

/** Missing weeks are gaps in the line, and crosses under the weeks: never a mark at the foot. */
export const progressPicture = (input: GoalInput): Parts => {
  const { weeks, raters } = input;
  const frame = frameOf(weeks);
  const axis = axes(frame, weeks);
  const baseline = baselineOf(input);
  const series = raters.map((rater) => seriesPaths({ rater, seen: ofRater(input, rater) }, frame));
  const strip = missingStrip(
    raters.map((rater) => ({
      name: texts.raters[rater],
      weeks: ofRater(input, rater)
        .filter(isMissing)
        .map(({ week }) => week),
    })),
    frame,
  );
  const foot = BELOW + strip.height;
  const legend = legendAt(foot, keysOf(input, strip.height > 0));
  return {
    chart: {
      kind: 'chart',
      says: saysOf(input),
      width: WIDTH,
      height: foot + legend.height,
      paths: [
        ...axis.paths,
        ...changePaths(input, frame),
        ...(baseline === null
          ? []
          : [{ as: 'baseline' as const, d: acrossPath(frame.yOf(baseline)) }]),
        ...targetPaths(input, frame),
        ...series.flatMap(({ lines }) => lines),
        ...series.toReversed().flatMap(({ marks }) => marks),
        ...strip.paths,
        ...legend.paths,
      ],
      labels: [...axis.labels, ...strip.labels, ...legend.labels],
    },
    table: tableOf(input),
  };
};
