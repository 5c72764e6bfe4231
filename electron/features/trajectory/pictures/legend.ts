/** What the lines and marks of a picture mean, in rows under it. Pure. */
import { boxPath, crossPath, short } from '../../../contract/chart-parts';
import type { ChartLook } from '../../../contract/chart-looks';
import { star } from '../../../contract/drawing-parts';
import type { ChartLabel, ChartPath } from '../../../contract/growth-drawing';
import type { Rater } from '../../../contract/trajectory-plan';
import { WIDTH } from './frame';
import { pictureTexts as texts } from './picture-texts';
import { seriesLooks } from './series';

/** What stands before the words. */
export type Key =
  | { readonly of: 'rater' | 'mark'; readonly rater: Rater; readonly says: string }
  | {
      readonly of: 'line';
      readonly as: ChartLook;
      readonly upright?: boolean;
      readonly says: string;
    }
  | { readonly of: 'box'; readonly as: ChartLook; readonly says: string }
  | { readonly of: 'cross' | 'star'; readonly says: string };

const COLUMNS = 4;
const LEFT = 16;
const COLUMN = (WIDTH - 2 * LEFT) / COLUMNS;
const ROW = 22;
const KEY = { width: 26, half: 4.2, box: 14 } as const;

const keyPaths = (key: Key, x: number, y: number): readonly ChartPath[] => {
  const across = `M${short(x)} ${short(y)}H${short(x + KEY.width)}`;
  const middle = { x: x + KEY.width / 2, y };
  switch (key.of) {
    case 'rater':
    case 'mark': {
      const look = seriesLooks[key.rater];
      const mark: ChartPath = { as: look.mark, d: look.shape(middle, KEY.half) };
      return key.of === 'mark' ? [mark] : [{ as: look.line, d: across }, mark];
    }
    case 'line':
      return [
        {
          as: key.as,
          d: key.upright === true ? `M${short(middle.x)} ${short(y - 8)}V${short(y + 8)}` : across,
        },
      ];
    case 'box': {
      const half = KEY.box / 2;
      const box = {
        left: middle.x - half,
        right: middle.x + half,
        top: y - half,
        bottom: y + half,
      };
      return [{ as: key.as, d: boxPath(box) }];
    }
    case 'star':
      return [{ as: 'firstMark', d: star(middle.x, middle.y, 7) }];
    case 'cross':
    default:
      return [{ as: 'missing', d: crossPath(middle, KEY.half) }];
  }
};

/** `rater`: with its line; `mark`: where it has none. */
export const raterKeys = (raters: readonly Rater[], of: 'rater' | 'mark'): readonly Key[] =>
  raters.map((rater) => ({ of, rater, says: texts.raters[rater].toLowerCase() }));

/** @returns its height too, with room under it */
export const legendAt = (
  top: number,
  keys: readonly Key[],
): {
  readonly paths: readonly ChartPath[];
  readonly labels: readonly ChartLabel[];
  readonly height: number;
} => {
  const placed = keys.map((key, at) => ({
    key,
    x: LEFT + (at % COLUMNS) * COLUMN,
    y: top + Math.floor(at / COLUMNS) * ROW + ROW / 2,
  }));
  return {
    paths: placed.flatMap(({ key, x, y }) => keyPaths(key, x, y)),
    labels: placed.map(({ key, x, y }) => ({
      text: key.says,
      x: short(x + KEY.width + 7),
      y: short(y + 4.5),
      align: 'start',
    })),
    height: Math.ceil(keys.length / COLUMNS) * ROW + 6,
  };
};
