/** Weekday × part of the day: the darker, the better it works. Pure. */
import { scaleBand, scaleThreshold } from 'd3-scale';
import { boxPath, crossPath, short } from '../../../contract/chart-parts';
import type { ChartLook } from '../../../contract/chart-looks';
import { star } from '../../../contract/drawing-parts';
import type { ChartLabel, ChartPath } from '../../../contract/growth-drawing';
import type { TrajectoryPicture } from '../../../contract/trajectory-record';
import type { MomentMean } from '../../skill-card/rules/moments';
import { givenWords } from './figure-words';
import { WIDTH } from './frame';
import { legendAt } from './legend';
import type { GoalInput } from './picture-input';
import { pictureTexts as texts, scoreText } from './picture-texts';

type Parts = Pick<TrajectoryPicture, 'chart' | 'table'>;

const GRID = { left: 116, right: 548, top: 30, row: 44, box: 28 } as const;
/** So much of a name fits beside its row. */
const LONGEST_NAME = 14;

const shadeOf = scaleThreshold<number, ChartLook>(
  [1.75, 2.5, 3.25],
  ['shade1', 'shade2', 'shade3', 'shade4'],
);

const namesOf = ({ parts }: GoalInput): readonly string[] =>
  parts.length === 0 ? [texts.wholeDay] : parts;

const shortened = (name: string): string =>
  name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME - 1).trimEnd()}…`;

const columns = scaleBand([1, 2, 3, 4, 5], [GRID.left, GRID.right]).paddingInner(0.06);
const middleOf = (part: number): number => GRID.top + part * GRID.row + GRID.row / 2;

type Drawn = { readonly paths: readonly ChartPath[]; readonly labels: readonly ChartLabel[] };

const cellOf = (moment: MomentMean): Drawn => {
  const left = columns(moment.weekday) ?? GRID.left;
  const y = middleOf(moment.part);
  const half = GRID.box / 2;
  const centre = { x: left + half, y };
  const beside = (text: string): ChartLabel => ({
    text,
    x: short(left + GRID.box + 6),
    y: short(y + 4.5),
    align: 'start',
  });
  if (moment.mean === null) {
    return moment.notApplicable > 0
      ? { paths: [], labels: [{ ...beside(texts.notApplicable), x: short(left) }] }
      : { paths: [{ as: 'missing', d: crossPath(centre, 5) }], labels: [] };
  }
  const box = { left, right: left + GRID.box, top: y - half, bottom: y + half };
  const beyond = left + GRID.box + 44;
  return {
    paths: [
      { as: shadeOf(moment.mean), d: boxPath(box) },
      ...(moment.best ? [{ as: 'firstMark' as const, d: star(beyond, y, 6) }] : []),
    ],
    labels: [beside(scoreText(moment.mean))],
  };
};

const momentName = (input: GoalInput, { weekday, part }: MomentMean): string =>
  [
    texts.weekdays[weekday - 1] ?? '',
    ...(input.parts.length === 0 ? [] : [input.parts[part] ?? '']),
  ].join(' ');

const saysOf = (input: GoalInput): string =>
  texts.says.moments(
    input.moments.flatMap((moment) =>
      moment.best && moment.mean !== null
        ? [{ moment: momentName(input, moment), score: scoreText(moment.mean) }]
        : [],
    ),
  );

const wordsOf = (moment: MomentMean | undefined): string => {
  const given = moment === undefined ? null : givenWords(moment);
  if (moment === undefined || given === null) return texts.notAsked;
  return [
    given,
    ...(moment.mean === null ? [] : [texts.scores(moment.scored)]),
    ...(moment.best ? [texts.table.best] : []),
  ].join(', ');
};

const tableOf = (input: GoalInput): Parts['table'] => ({
  kind: 'table',
  caption: texts.captions.moments,
  head: [texts.table.weekday, ...namesOf(input)],
  rows: texts.weekdays.map((name, at) => [
    name,
    ...namesOf(input).map((_, part) =>
      wordsOf(input.moments.find((one) => one.weekday === at + 1 && one.part === part)),
    ),
  ]),
  rowHeads: true,
});

/** @returns null where whole weeks alone were scored: they say nothing of a moment */
export const momentsPicture = (input: GoalInput): Parts | null => {
  const { moments } = input;
  if (!moments.some(({ mean }) => mean !== null)) return null;
  const names = namesOf(input);
  const cells = moments.map(cellOf);
  const foot = GRID.top + names.length * GRID.row + 14;
  const legend = legendAt(foot, [
    ...texts.legend.shades.map((says, at) => ({
      of: 'box' as const,
      as: (['shade1', 'shade2', 'shade3', 'shade4'] as const)[at] ?? 'shade1',
      says,
    })),
    ...(moments.some(({ best }) => best) ? [{ of: 'star', says: texts.legend.best } as const] : []),
    ...(moments.some(({ mean, notApplicable }) => mean === null && notApplicable === 0)
      ? [{ of: 'cross', says: texts.legend.missing } as const]
      : []),
  ]);
  return {
    chart: {
      kind: 'chart',
      says: saysOf(input),
      width: WIDTH,
      height: foot + legend.height,
      paths: [
        ...names.map((_, at) => ({
          as: 'grid' as const,
          d: `M${GRID.left - 100} ${GRID.top + at * GRID.row}H${GRID.right}`,
        })),
        ...cells.flatMap(({ paths }) => paths),
        ...legend.paths,
      ],
      labels: [
        ...texts.weekdaysShort.map((name, at) => ({
          text: name,
          x: short((columns(at + 1) ?? GRID.left) + GRID.box / 2),
          y: GRID.top - 10,
          align: 'middle' as const,
        })),
        ...names.map((name, at) => ({
          text: shortened(name),
          x: GRID.left - 14,
          y: short(middleOf(at) + 4.5),
          align: 'end' as const,
        })),
        ...cells.flatMap(({ labels }) => labels),
        ...legend.labels,
      ],
    },
    table: tableOf(input),
  };
};
