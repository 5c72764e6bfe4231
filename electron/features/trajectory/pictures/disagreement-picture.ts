/** Where raters see the same week differently: the span between the highest and the lowest mean. Pure. */
import { boxPath } from '../../../contract/chart-parts';
import type { ChartPath } from '../../../contract/growth-drawing';
import type { TrajectoryPicture } from '../../../contract/trajectory-record';
import type { WeekSpread } from '../../skill-card/rules/spread';
import { weekWords } from './figure-words';
import { axes, BELOW, frameOf, WIDTH } from './frame';
import type { Frame } from './frame';
import { legendAt, raterKeys } from './legend';
import { missingStrip } from './missing-strip';
import type { GoalInput } from './picture-input';
import { pictureTexts as texts, scoreText } from './picture-texts';
import { seriesPaths } from './series';

type Parts = Pick<TrajectoryPicture, 'chart' | 'table'>;

const WIDEST = 22;
/** Round the marks within it. */
const ROUND = 7;

const spanPath = ({ week, lowest, highest, disagree }: WeekSpread, frame: Frame): ChartPath => {
  const half = Math.min(WIDEST, frame.step * 0.8) / 2;
  const x = frame.xOf(week);
  return {
    as: disagree ? 'shade2' : 'spread',
    d: boxPath({
      left: x - half,
      right: x + half,
      top: frame.yOf(highest.mean) - ROUND,
      bottom: frame.yOf(lowest.mean) + ROUND,
    }),
  };
};

/** Weeks in which something was asked or given, and fewer than two raters gave a figure. */
const tooFew = ({ weeks, means, spreads }: GoalInput): readonly number[] => {
  const compared = new Set(spreads.map(({ week }) => week));
  const asked = new Set(
    means
      .filter(({ mean, missing, notApplicable }) => mean !== null || missing + notApplicable > 0)
      .map(({ week }) => week),
  );
  return weeks.map(({ number }) => number).filter((week) => asked.has(week) && !compared.has(week));
};

const tableOf = (input: GoalInput): Parts['table'] => {
  const { weeks, raters, means, spreads } = input;
  return {
    kind: 'table',
    caption: texts.captions.disagreement,
    head: [
      texts.table.week,
      ...raters.map((rater) => texts.raters[rater]),
      texts.table.difference,
      texts.table.sign,
    ],
    rows: weeks.map((week) => {
      const spread = spreads.find((one) => one.week === week.number);
      return [
        texts.table.weekOf(week.number),
        ...raters.map((rater) =>
          weekWords(
            means.find((mean) => mean.week === week.number && mean.rater === rater),
            { week, input },
          ),
        ),
        spread === undefined ? texts.table.noDifference : scoreText(spread.difference),
        spread === undefined ? '–' : texts.table[spread.disagree ? 'disagree' : 'agree'],
      ];
    }),
    rowHeads: true,
  };
};

const saysOf = ({ spreads }: GoalInput): string =>
  spreads.length === 0
    ? texts.says.cannotCompare
    : texts.says.disagreement(
        spreads.filter(({ disagree }) => disagree).map(({ week }) => week),
        spreads.length,
      );

/** @returns null where one rater alone scores: there is nothing to compare */
export const disagreementPicture = (input: GoalInput): Parts | null => {
  const { weeks, raters, means, spreads } = input;
  if (raters.length < 2) return null;
  const frame = frameOf(weeks);
  const axis = axes(frame, weeks);
  const alone = tooFew(input);
  const strip = missingStrip([{ name: texts.tooFew, weeks: alone }], frame);
  const foot = BELOW + strip.height;
  const legend = legendAt(foot, [
    ...raterKeys(raters, 'mark'),
    { of: 'box', as: 'spread', says: texts.legend.spread },
    { of: 'box', as: 'shade2', says: texts.legend.disagree },
    ...(alone.length > 0 ? [{ of: 'cross', says: texts.legend.tooFew } as const] : []),
  ]);
  const marks = raters.flatMap(
    (rater) =>
      seriesPaths({ rater, seen: means.filter((mean) => mean.rater === rater) }, frame).marks,
  );
  return {
    chart: {
      kind: 'chart',
      says: saysOf(input),
      width: WIDTH,
      height: foot + legend.height,
      paths: [
        ...axis.paths,
        ...spreads.map((spread) => spanPath(spread, frame)),
        ...marks.toReversed(),
        ...strip.paths,
        ...legend.paths,
      ],
      labels: [...axis.labels, ...strip.labels, ...legend.labels],
    },
    table: tableOf(input),
  };
};
