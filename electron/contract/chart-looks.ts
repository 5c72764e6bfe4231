/**
 * How a path of a chart is drawn. Every look can be told from the others in black and white: by dashes, by the
 * shape of its marks, by how dark it is; colour only helps. Shapes of marks stand in chart-parts.ts. On paper:
 * electron/documents/chart-style.ts; on the screen: renderer/ui/DocumentPage/Chart.module.css.
 */
export const chartLooks = [
  'band',
  'bandLines',
  'grid',
  'planned',
  'plannedMark',
  'actual',
  'actualMark',
  // Up to three series beside one another, such as the raters of a skill card (pupil, teacher, guardian): drawn
  // through with filled rounds, dashed with open squares, dotted with filled triangles.
  'firstLine',
  'firstMark',
  'secondLine',
  'secondMark',
  'thirdLine',
  'thirdMark',
  // Lines across: what is aimed at (long and short dashes), and where it began (thin, drawn through).
  'target',
  'baseline',
  // Where nothing was measured: a small cross beside the figures, never a mark among them.
  'missing',
  // A span between two values of one moment: a box with an edge.
  'spread',
  // Boxes or rounds in four steps from light to dark; the figure stands beside them.
  'shade1',
  'shade2',
  'shade3',
  'shade4',
] as const;
export type ChartLook = (typeof chartLooks)[number];
