/** Shapes that charts are drawn with, as paths. Pure, without words. */
import { circle } from './drawing-parts';

export type Place = { readonly x: number; readonly y: number };

export type Box = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** A measure as it stands in a path: a tenth is finer than an eye sees. */
export const short = (value: number): number => Math.round(value * 10) / 10;

export const boxPath = ({ left, top, right, bottom }: Box): string =>
  `M${short(left)} ${short(top)}H${short(right)}V${short(bottom)}H${short(left)}z`;

/** An open or filled square round a place; `half` is half its side. */
export const squarePath = ({ x, y }: Place, half: number): string =>
  boxPath({ left: x - half, top: y - half, right: x + half, bottom: y + half });

export const roundPath = ({ x, y }: Place, radius: number): string => circle(x, y, radius);

/** On its base, its middle at the place. */
export const trianglePath = ({ x, y }: Place, half: number): string =>
  `M${short(x)} ${short(y - half * 1.2)}L${short(x + half * 1.15)} ${short(y + half * 0.85)}` +
  `L${short(x - half * 1.15)} ${short(y + half * 0.85)}z`;

/** Two strokes: where nothing was measured. */
export const crossPath = ({ x, y }: Place, half: number): string =>
  `M${short(x - half)} ${short(y - half)}L${short(x + half)} ${short(y + half)}` +
  `M${short(x - half)} ${short(y + half)}L${short(x + half)} ${short(y - half)}`;
