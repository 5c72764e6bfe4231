/** What the drawings are put together from: lines, circles and children's heads. Pure, without words. */

/**
 * `line`: a stroke; `paper`: a stroke with white behind it; `tint`: a stroke with a soft colour behind it,
 * light grey where there is no colour; `ink`: filled, as dark as the strokes.
 */
type DrawnAs = 'line' | 'paper' | 'tint' | 'ink';

/** One path of a drawing on a square of `DRAWING_SIZE`; later ones lie over earlier ones. */
export type DrawnPath = { readonly as: DrawnAs; readonly d: string };

export type Drawing = readonly DrawnPath[];

export const DRAWING_SIZE = 120;

export const line = (d: string): DrawnPath => ({ as: 'line', d });
export const paper = (d: string): DrawnPath => ({ as: 'paper', d });
export const tint = (d: string): DrawnPath => ({ as: 'tint', d });
export const ink = (d: string): DrawnPath => ({ as: 'ink', d });

const short = (value: number): number => Math.round(value * 10) / 10;

/** Numbers between the letters of a path. */
const path = (parts: TemplateStringsArray, ...values: readonly number[]): string =>
  parts.reduce((all, part, at) => `${all}${short(values[at - 1] ?? 0)}${part}`);

export const circle = (x: number, y: number, r: number): string =>
  path`M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;

type Place = readonly [x: number, y: number, r: number];

/** Eyes and mouth of a head at a place. */
const features = ([x, y, r]: Place): Drawing => [
  ink(circle(x - r * 0.36, y + r * 0.02, Math.max(1.5, r * 0.105))),
  ink(circle(x + r * 0.36, y + r * 0.02, Math.max(1.5, r * 0.105))),
  line(path`M${x - r * 0.34} ${y + r * 0.4}q${r * 0.34} ${r * 0.34} ${r * 0.68} 0`),
];

/** Short hair, dark, with a parting. */
const cropped = ([x, y, r]: Place): Drawing => [
  ink(
    path`M${x - r} ${y - r * 0.08}a${r} ${r} 0 0 1 ${2 * r} 0q${-r * 0.2} ${-r * 0.5} ${-r * 0.55} ${-r * 0.48}q${-r * 0.85} ${r * 0.16} ${-r * 1.1} ${-r * 0.1}q${-r * 0.1} ${r * 0.4} ${-r * 0.35} ${r * 0.58}z`,
  ),
];

/** Two tails and a parting. */
const tailed = ([x, y, r]: Place): Drawing => [
  line(path`M${x} ${y - r}q${-r * 0.1} ${r * 0.6} ${-r * 0.93} ${r * 0.66}`),
  line(path`M${x} ${y - r}q${r * 0.1} ${r * 0.6} ${r * 0.93} ${r * 0.66}`),
];

const tails = ([x, y, r]: Place): Drawing => [
  ink(circle(x - r * 1.22, y - r * 0.34, r * 0.36)),
  ink(circle(x + r * 1.22, y - r * 0.34, r * 0.36)),
];

/** A cloud of curls behind the head. */
const curls = ([x, y, r]: Place): Drawing =>
  [200, 236, 270, 304, 340].map((angle) => {
    const turn = (angle * Math.PI) / 180;
    return tint(
      circle(x + Math.cos(turn) * r * 0.98, y + r * 0.05 + Math.sin(turn) * r * 0.98, r * 0.46),
    );
  });

/** Hair to the chin, behind the head. */
const bob = ([x, y, r]: Place): Drawing => [
  ink(
    path`M${x - r * 1.22} ${y + r * 0.72}q${-r * 0.12} ${-r * 0.4} ${r * 0.02} ${-r * 0.8}a${r * 1.2} ${r * 1.24} 0 0 1 ${r * 2.4} 0q${r * 0.14} ${r * 0.4} ${r * 0.02} ${r * 0.8}q${-r * 0.3} ${r * 0.3} ${-r * 0.6} 0h${-r * 1.24}q${-r * 0.3} ${r * 0.3} ${-r * 0.6} 0z`,
  ),
];

const fringe = ([x, y, r]: Place): Drawing => [
  ink(
    path`M${x - r * 0.96} ${y - r * 0.26}a${r} ${r} 0 0 1 ${r * 1.92} 0q${-r * 0.96} ${-r * 0.36} ${-r * 1.92} 0z`,
  ),
];

const hairs = {
  cropped: { behind: [], before: [cropped] },
  tails: { behind: [tails], before: [tailed] },
  curls: { behind: [curls], before: [] },
  bob: { behind: [bob], before: [fringe] },
} as const;

type Hair = keyof typeof hairs;

/** A head with hair, that smiles. */
export const head = (hair: Hair, ...place: Place): Drawing => [
  ...hairs[hair].behind.flatMap((part) => part(place)),
  paper(circle(...place)),
  ...hairs[hair].before.flatMap((part) => part(place)),
  ...features(place),
];

/** Shoulders under a head, down to `bottom`. */
export const shoulders = (x: number, top: number, half: number, bottom: number): string =>
  path`M${x - half} ${bottom}v${-(bottom - top) * 0.45}q0 ${-(bottom - top) * 0.55} ${half} ${-(bottom - top) * 0.55}q${half} 0 ${half} ${(bottom - top) * 0.55}v${(bottom - top) * 0.45}z`;

/** With five points, one of them up. */
export const star = (x: number, y: number, r: number): string => {
  const points = Array.from({ length: 10 }, (_, at) => {
    const turn = ((at * 36 - 90) * Math.PI) / 180;
    const far = at % 2 === 0 ? r : r * 0.46;
    return path`${x + Math.cos(turn) * far} ${y + Math.sin(turn) * far}`;
  });
  return `M${points.join('L')}z`;
};

/** Its lowest point at `y`. */
export const heart = (x: number, y: number, r: number): string =>
  path`M${x} ${y}q${-r * 1.6} ${-r * 1.05} ${-r * 1.1} ${-r * 1.75}q${r * 0.65} ${-r * 0.7} ${r * 1.1} ${r * 0.3}q${r * 0.45} ${-r} ${r * 1.1} ${-r * 0.3}q${r * 0.5} ${r * 0.7} ${-r * 1.1} ${r * 1.75}z`;
