/**
 * A document as it will be printed, without markup: the preview draws it, the print view turns it into
 * HTML. The same shape as electron/documents/model.ts, which may import nothing; a feature that hands
 * one to the other is where the compiler compares them.
 */
import { z } from 'zod';

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
  z.strictObject({
    kind: z.literal('callout'),
    tone: z.enum(['info', 'warn']),
    title: text.nullable(),
    paragraphs: z.array(text),
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
