/** A growth line as a picture with its legend. Pure. */
import { growthDrawing, keyPaths, keySize } from '../../../contract/growth-drawing';
import type { Growth } from '../../../contract/growth-chart';
import type { Block } from './blocks';
import { editionTexts } from './edition-texts';

const texts = editionTexts.start.chart;

/** Under the months, from left to right, with room for each word. */
const LEGEND = { room: 30, planned: 46, actual: 166, band: 286, toWord: 8, toBase: 11.5 } as const;

/** What is planned, what was reached and the outflow level; nothing while there is nothing to draw. */
export const growthChartBlock = (growth: Growth): Block[] => {
  const drawing = growthDrawing(growth);
  if (drawing === null) return [];
  const { width, height, paths, labels } = drawing;
  const keys = (['planned', 'actual', 'band'] as const).filter(
    (key) => key !== 'band' || paths.some(({ as }) => as === 'band'),
  );
  return [
    {
      kind: 'chart',
      says: texts.says,
      width,
      height: height + LEGEND.room,
      paths: [...paths, ...keys.flatMap((key) => keyPaths(key, { x: LEGEND[key], y: height }))],
      labels: [
        ...labels,
        ...keys.map((key) => ({
          text: texts[key],
          x: LEGEND[key] + keySize.width + LEGEND.toWord,
          y: height + LEGEND.toBase,
          align: 'start' as const,
        })),
      ],
    },
  ];
};
