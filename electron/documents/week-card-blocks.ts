/** The paper skill card as plain blocks, for a reader that knows no sheet to fold (Word). Pure. */
import type { Block } from './model';

type Card = Extract<Block, { kind: 'weekCard' }>;

const dayName = ({ weekday, date }: Card['days'][number]): string => `${weekday} ${date}`;

const partsOf = ({ parts }: Card): readonly string[] => (parts.length === 0 ? [''] : parts);

const goalList = ({ goals }: Card): Block => ({
  kind: 'list',
  items: goals.map(({ name, goal }) => `${name}: ${goal}`),
});

/** A table for each rater: all lines of one rater together, as they are typed over. */
const figures = (card: Card): Block[] =>
  card.raters.map((rater) => ({
    kind: 'table',
    caption: rater,
    head: ['', ...card.days.map(dayName)],
    rows: card.goals.flatMap(({ name }) =>
      partsOf(card).map((part) => [
        part === '' ? name : `${name}, ${part.toLowerCase()}`,
        ...card.days.map(() => card.marks.join(' ')),
      ]),
    ),
    rowHeads: true,
  }));

const scales = (card: Card): Block[] =>
  card.days.flatMap((day) =>
    partsOf(card).map((part): Block => ({
      kind: 'scale',
      label: part === '' ? dayName(day) : `${dayName(day)}, ${part.toLowerCase()}`,
      faces: 4,
    })),
  );

const frame = (label: string): Block => ({
  kind: 'answer',
  label,
  lines: 4,
  frame: true,
  half: false,
});

const pupilPart = (card: Card): Block[] =>
  card.pupil === null
    ? []
    : [
        { kind: 'pageBreak' },
        { kind: 'heading', level: 2, text: card.pupil.title },
        { kind: 'paragraph', text: card.pupil.ask },
        ...card.goals.flatMap(({ pupilText, picture }): Block[] => [
          picture === null
            ? { kind: 'heading', level: 3, text: pupilText }
            : { kind: 'picture', name: picture, caption: pupilText },
          ...scales(card),
        ]),
        frame(card.pupil.remark),
      ];

/** The same card: tables to circle figures in, then rows of faces. */
export const weekCardBlocks = (card: Card): readonly Block[] => [
  { kind: 'heading', level: 2, text: card.week },
  { kind: 'paragraph', text: card.dates },
  ...(card.raters.length === 0
    ? []
    : [
        { kind: 'paragraph', text: card.meaning } as const,
        goalList(card),
        ...figures(card),
        frame(card.remark),
      ]),
  ...pupilPart(card),
];
