/**
 * A document as it will be printed, without markup: the preview draws it, the print view turns it into
 * HTML. The same shape as electron/documents/model.ts, which may import nothing; a feature that hands
 * one to the other is where the compiler compares them.
 */
import { z } from 'zod';
import { pictureNames } from './drawings';
import { chartLooks } from './chart-looks';

const text = z.string();

export const DocumentBlock = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    level: z.union([z.literal(2), z.literal(3)]),
    text,
  }),
  z.strictObject({ kind: z.literal('paragraph'), text }),
  /** The one sentence that the reader should take along: larger. */
  z.strictObject({ kind: z.literal('lead'), text }),
  z.strictObject({ kind: z.literal('list'), items: z.array(text) }),
  z.strictObject({
    kind: z.literal('facts'),
    items: z.array(z.strictObject({ term: text, value: text })),
  }),
  /** Rows of as many cells as the head; the first column names its row where `rowHeads` says so. */
  z.strictObject({
    kind: z.literal('table'),
    caption: text,
    head: z.array(text).min(1),
    rows: z.array(z.array(text)),
    rowHeads: z.boolean(),
  }),
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['info', 'warn']),
    title: text.nullable(),
    paragraphs: z.array(text),
  }),
  /** One of our own drawings. Answers and scales that follow it stand beside it, under its caption. */
  z.strictObject({ kind: z.literal('picture'), name: z.enum(pictureNames), caption: text }),
  /** Room to write by hand: ruled lines, or a frame as high as so many. Two halves stand side by side. */
  z.strictObject({
    kind: z.literal('answer'),
    label: text,
    lines: z.number().int().min(1).max(40),
    frame: z.boolean(),
    half: z.boolean(),
  }),
  /** Faces from sad to glad, to colour in. */
  z.strictObject({
    kind: z.literal('scale'),
    label: text,
    faces: z.union([z.literal(3), z.literal(4), z.literal(5)]),
  }),
  /** The figures 1 to 10, to circle one; what the lowest and the highest mean. */
  z.strictObject({ kind: z.literal('numbers'), label: text, low: text, high: text }),
  /** A drawing with figures, which stand in a table beside it: paths, and labels that no person typed. */
  z.strictObject({
    kind: z.literal('chart'),
    says: text,
    width: z.number().positive(),
    height: z.number().positive(),
    paths: z.array(
      z.strictObject({ as: z.enum(chartLooks), d: z.string().regex(/^M[\d MLHVaz.-]+$/) }),
    ),
    labels: z.array(
      z.strictObject({
        text,
        x: z.number(),
        y: z.number(),
        align: z.enum(['start', 'middle', 'end']),
      }),
    ),
  }),
  /** A sheet of A4 that folds to A5: the card of one week in figures, and the pupil's in faces. */
  z.strictObject({
    kind: z.literal('weekCard'),
    title: text,
    name: text,
    week: text,
    dates: text,
    days: z
      .array(z.strictObject({ weekday: text, date: text }))
      .min(1)
      .max(5),
    /** Parts of the day; none: the day as a whole. */
    parts: z.array(text),
    /** What is circled, and what each means. */
    marks: z.array(text).min(1),
    meaning: text,
    /** Who scores in figures. */
    raters: z.array(text),
    goals: z
      .array(
        z.strictObject({
          name: text,
          goal: text,
          pupilText: text,
          picture: z.enum(pictureNames).nullable(),
        }),
      )
      .min(1),
    remark: text,
    /** Null where the pupil doesn't score. */
    pupil: z.strictObject({ title: text, ask: text, notApplicable: text, remark: text }).nullable(),
  }),
  /** What follows starts on a new page. */
  z.strictObject({ kind: z.literal('pageBreak') }),
]);
export type DocumentBlock = z.output<typeof DocumentBlock>;

export const PrintableDocument = z.strictObject({
  title: text,
  /** Above the title, small: what kind of document this is. */
  kicker: text,
  blocks: z.array(DocumentBlock),
});
export type PrintableDocument = z.output<typeof PrintableDocument>;
