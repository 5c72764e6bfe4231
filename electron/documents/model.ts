/**
 * A document without markup, from which print HTML and DOCX are made. Pure. The contract has the
 * same shape as a schema (electron/contract/document.ts).
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'facts'; readonly items: readonly Fact[] }
  /** Rows of as many cells as the head; the first column names its row where `rowHeads` says so. */
  | {
      readonly kind: 'table';
      /** Says what the table is of. */
      readonly caption: string;
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly rowHeads: boolean;
    }
  | {
      readonly kind: 'callout';
      readonly tone: 'info' | 'warn';
      readonly title: string | null;
      readonly paragraphs: readonly string[];
    }
  /** One of our own drawings. Answers and scales that follow it stand beside it, under its caption. */
  | { readonly kind: 'picture'; readonly name: PictureName; readonly caption: string }
  /** Room to write by hand: ruled lines, or a frame as high as so many. Two halves stand side by side. */
  | {
      readonly kind: 'answer';
      readonly label: string;
      readonly lines: number;
      readonly frame: boolean;
      readonly half: boolean;
    }
  /** Faces from sad to glad, to colour in. */
  | { readonly kind: 'scale'; readonly label: string; readonly faces: 3 | 4 | 5 }
  /** The figures 1 to 10, to circle one; what the lowest and the highest mean. */
  | {
      readonly kind: 'numbers';
      readonly label: string;
      readonly low: string;
      readonly high: string;
    }
  /** A drawing with figures: paths in its own measures, and labels that no person typed. */
  | {
      readonly kind: 'chart';
      /** What it shows, for who cannot see it; the figures stand in a table beside it. */
      readonly says: string;
      readonly width: number;
      readonly height: number;
      /** Later ones lie over earlier ones. */
      readonly paths: readonly { readonly as: ChartLook; readonly d: string }[];
      readonly labels: readonly ChartLabel[];
    }
  /** A sheet of A4 that folds to A5: the card of one week in figures, and the pupil's in faces. */
  | {
      readonly kind: 'weekCard';
      readonly title: string;
      readonly name: string;
      readonly week: string;
      readonly dates: string;
      readonly days: readonly { readonly weekday: string; readonly date: string }[];
      /** Parts of the day; none: the day as a whole. */
      readonly parts: readonly string[];
      /** What is circled, and what each means. */
      readonly marks: readonly string[];
      readonly meaning: string;
      /** Who scores in figures. */
      readonly raters: readonly string[];
      readonly goals: readonly CardGoal[];
      readonly remark: string;
      /** Null where the pupil doesn't score. */
      readonly pupil: {
        readonly title: string;
        readonly ask: string;
        readonly notApplicable: string;
        readonly remark: string;
      } | null;
    }
  /** What follows starts on a new page: a page for each partner. */
  | { readonly kind: 'pageBreak' };

export type ChartLook =
  | 'band'
  | 'bandLines'
  | 'grid'
  | 'planned'
  | 'plannedMark'
  | 'actual'
  | 'actualMark'
  | 'firstLine'
  | 'firstMark'
  | 'secondLine'
  | 'secondMark'
  | 'thirdLine'
  | 'thirdMark'
  | 'target'
  | 'baseline'
  | 'missing'
  | 'spread'
  | 'shade1'
  | 'shade2'
  | 'shade3'
  | 'shade4';

export type ChartLabel = {
  readonly text: string;
  /** Its base line, and which end of it or its middle. */
  readonly x: number;
  readonly y: number;
  readonly align: 'start' | 'middle' | 'end';
};

export type PictureName =
  | 'class'
  | 'maths'
  | 'reading'
  | 'outside'
  | 'friend'
  | 'helping'
  | 'quiet'
  | 'home'
  | 'proud'
  | 'wish';

export type CardGoal = {
  /** "Doel 1" */
  readonly name: string;
  readonly goal: string;
  readonly pupilText: string;
  readonly picture: PictureName | null;
};

type Fact = { readonly term: string; readonly value: string };

export type DocumentModel = {
  readonly title: string;
  readonly kicker: string;
  readonly blocks: readonly Block[];
};

type TextBlock = { kind: 'paragraph'; text: string } | { kind: 'list'; items: string[] };

const BULLET = /^\s*[-–•*]\s+/u;

const linesOf = (text: string): readonly string[] =>
  text.split('\n').filter((line) => line.trim() !== '');

/** One block for running lines, one for each row of lines that start with a dash or a bullet. */
const paragraphBlocks = (text: string): TextBlock[] => {
  const blocks: TextBlock[] = [];
  for (const line of linesOf(text)) {
    const last = blocks.at(-1);
    const bare = line.replace(BULLET, '').trim();
    if (BULLET.test(line)) {
      if (last?.kind === 'list') last.items.push(bare);
      else blocks.push({ kind: 'list', items: [bare] });
    } else if (last?.kind === 'paragraph') last.text += `\n${bare}`;
    else blocks.push({ kind: 'paragraph', text: bare });
  }
  return blocks;
};

/** Typed text → blocks: a blank line ends a paragraph, a dash makes a list, other line ends stay. */
export const blocksOf = (text: string): TextBlock[] =>
  text
    .replaceAll('\r\n', '\n')
    .split(/\n[ \t]*\n+/u)
    .flatMap(paragraphBlocks);
