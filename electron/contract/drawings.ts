/**
 * Our own drawings for pages that a child works with: line art without words, clear in black and white too.
 * The preview and the print view draw them from the same paths.
 */
import {
  circle,
  DRAWING_SIZE,
  head,
  heart,
  ink,
  line,
  paper,
  shoulders,
  star,
  tint,
} from './drawing-parts';
import type { Drawing } from './drawing-parts';

export const pictureNames = [
  'class',
  'maths',
  'reading',
  'outside',
  'friend',
  'helping',
  'quiet',
  'home',
  'proud',
  'wish',
] as const;
export type PictureName = (typeof pictureNames)[number];

/** Three children before a board. */
const group: Drawing = [
  tint('M16 12h88q4 0 4 4v44q0 4 -4 4h-88q-4 0 -4 -4v-44q0 -4 4 -4z'),
  line('M26 28q8 -10 15 0t15 0'),
  line('M26 42h18'),
  paper(star(84, 32, 11)),
  paper(shoulders(25, 84, 17, 112)),
  paper(shoulders(95, 84, 17, 112)),
  ...head('cropped', 25, 76, 13),
  ...head('curls', 95, 77, 13),
  tint(shoulders(60, 88, 19, 112)),
  ...head('tails', 60, 78, 14),
];

/** A counting frame. */
const bead = (x: number, y: number) => circle(x, y, 7);
const maths: Drawing = [
  line('M22 32h76M22 58h76M22 84h76'),
  ...[34, 49, 64].map((x) => ink(bead(x, 32))),
  tint(bead(90, 32)),
  ...[34, 49].map((x) => tint(bead(x, 58))),
  ...[75, 90].map((x) => paper(bead(x, 58))),
  ink(bead(34, 84)),
  ...[60, 75, 90].map((x) => tint(bead(x, 84))),
  line('M20 16v88M100 16v88M12 106h96'),
  line('M20 16q0 -5 5 -5h70q5 0 5 5'),
];

/** A child behind an open book. */
const reading: Drawing = [
  tint(shoulders(60, 62, 30, 100)),
  ...head('bob', 60, 42, 22),
  paper('M60 76q-20 -12 -46 -6v36q26 -6 46 6z'),
  paper('M60 76q20 -12 46 -6v36q-26 -6 -46 6z'),
  line('M24 80q12 -1 24 4M24 91q12 -1 24 4M96 80q-12 -1 -24 4M96 91q-12 -1 -24 4'),
  paper(circle(13, 92, 5)),
  paper(circle(107, 92, 5)),
];

/** A child with a ball, in the sun. */
const outside: Drawing = [
  tint(circle(97, 24, 11)),
  line(
    'M97 5v3M97 40v3M78 24h3M113 24h3M83.6 10.600l2.1 2.100M110.4 10.600l-2.1 2.100M83.6 37.400l2.1 -2.100M110.4 37.400l-2.1 -2.1',
  ),
  line('M8 110h104'),
  line('M36 62q-12 -4 -17 -16M60 62q9 2 17 -8'),
  line('M43 88q0 12 -3 18h-8M54 88q5 9 20 9l4 -5'),
  tint('M38 56q10 -5 20 0l4 33q-14 4 -28 0z'),
  ...head('cropped', 48, 36, 19),
  paper(circle(96, 96, 13)),
  line('M83.5 93q12 5 25 -1M94 83.200q-4 12 1 25.6'),
];

/** Two children, arm in arm. */
const friend: Drawing = [
  ink(heart(60, 26, 8)),
  paper(shoulders(85, 70, 23, 112)),
  tint(shoulders(35, 70, 23, 112)),
  tint('M42 80q16 8 34 4q6 -1 7 4q0 5 -6 6q-20 4 -37 -3'),
  ...head('tails', 35, 54, 18),
  ...head('curls', 85, 56, 18),
];

/** A grown-up who shows a child something on paper. */
const helping: Drawing = [
  tint(shoulders(38, 50, 26, 102)),
  ...head('bob', 38, 30, 18),
  paper(shoulders(88, 74, 19, 102)),
  ...head('cropped', 88, 60, 16),
  paper('M8 98h104v12h-104z'),
  paper('M54 98l7 -13h30l-4 13z'),
  line('M66 90h10'),
  tint('M24 70q-6 14 0 18q3 2 8 2h26q5 0 5 -4q0 -4 -5 -4h-20q-5 0 -4 -4l2 -6'),
];

/** A child with closed eyes in a tent. */
const quiet: Drawing = [
  line('M50 10l5 10M70 10l-5 10'),
  tint('M60 18l48 90h-96z'),
  paper('M60 44q-6 36 -30 64h60q-24 -28 -30 -64z'),
  paper(shoulders(60, 92, 17, 108)),
  paper(circle(60, 84, 13)),
  ink('M47 82a13 13 0 0 1 26 0q-13 -9 -26 0z'),
  line('M52.5 84q2 2.2 4 0M63.5 84q2 2.2 4 0M56.5 90q3.5 2.5 7 0'),
  line('M6 108h108'),
  ink(star(24, 30, 6)),
  ink(star(98, 40, 5)),
];

/** A house with a tree. */
const home: Drawing = [
  line('M6 108h108'),
  paper('M70 42v-24h12v34'),
  paper('M20 58v50h64v-50'),
  tint('M12 60l40 -38l40 38z'),
  ink(heart(52, 53, 6.5)),
  paper('M44 108v-24q0 -8 8 -8t8 8v24z'),
  ink(circle(56, 94, 1.8)),
  paper('M27 72h11v13h-11zM66 72h11v13h-11z'),
  line('M32.5 72v13M71.5 72v13'),
  line('M102 108v-22'),
  tint('M102 90q-13 0 -11 -12q-3 -9 5 -12q6 -8 12 0q8 3 5 12q2 12 -11 12z'),
];

/** A child with its arms up, under stars. */
const proud: Drawing = [
  line('M46 76q-18 -6 -23 -26M74 76q18 -6 23 -26'),
  paper(circle(22, 47, 4.5)),
  paper(circle(98, 47, 4.5)),
  tint('M36 112l4 -36q4 -8 20 -8t20 8l4 36z'),
  ...head('curls', 60, 50, 20),
  paper(star(60, 94, 12)),
  ink(star(18, 22, 8)),
  ink(star(102, 22, 8)),
  line('M60 6v7M40 10l3 6M80 10l-3 6'),
];

/** A child that thinks of a star. */
const wish: Drawing = [
  tint(
    'M44 54q-14 0 -14 -13q0 -11 11 -13q3 -16 20 -16q12 0 17 9q14 -3 20 6q14 0 14 14q0 13 -15 13z',
  ),
  paper(star(70, 34, 13)),
  paper(circle(70, 64, 4.5)),
  paper(circle(62, 74, 2.6)),
  tint(shoulders(32, 90, 24, 114)),
  ...head('cropped', 32, 82, 18),
];

const pictures = {
  class: group,
  maths,
  reading,
  outside,
  friend,
  helping,
  quiet,
  home,
  proud,
  wish,
} as const satisfies Readonly<Record<PictureName, Drawing>>;

const faceWith = (...mouth: Drawing): Drawing => [
  paper(circle(60, 60, 46)),
  ink(circle(44, 50, 4.6)),
  ink(circle(76, 50, 4.6)),
  ...mouth,
];

type Face = { readonly says: string; readonly drawing: Drawing };

const faces: readonly Face[] = [
  { says: 'heel verdrietig', drawing: faceWith(line('M38 86q22 -26 44 0')) },
  { says: 'verdrietig', drawing: faceWith(line('M42 82q18 -12 36 0')) },
  { says: 'gewoon', drawing: faceWith(line('M42 78h36')) },
  { says: 'blij', drawing: faceWith(line('M42 74q18 13 36 0')) },
  { says: 'heel blij', drawing: faceWith(paper('M36 68h48q-4 24 -24 24t-24 -24z')) },
];

export const drawings = {
  /** Each is drawn on a square of so many units. */
  size: DRAWING_SIZE,
  pictures,
  /** Five, from sad to glad; where three are asked, those between are left out. */
  faces,
} as const;
