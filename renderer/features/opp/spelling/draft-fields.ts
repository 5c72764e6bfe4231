/** The texts of a draft that a person typed, each with its place on the screen, and how they are checked. Pure. */
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { notTyped } from '../sections/section-words';

export type FieldPlace = {
  readonly section: OppSection;
  /** Null: the section's own text, in no row. */
  readonly rowId: string | null;
  readonly name: string;
};

export type DraftField = FieldPlace & { readonly text: string };

/** What one call takes (contract/spelling.ts). */
const MAX_CHECKED = 20_000;
/** No word and no sentence goes from one field into the next. */
const BETWEEN = '\n\n';

export const fieldKey = ({ section, rowId, name }: FieldPlace): string =>
  `${section} ${rowId ?? ''} ${name}`;

const isRow = (value: unknown): value is { readonly id: string } =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string';

/** A text that an answer before it hides is kept, but stands nowhere. */
const isHidden = (value: object, name: string): boolean => {
  if (name === 'subjectName') return !('subject' in value && value.subject === 'other');
  if (!('answer' in value && 'usesCoreGoals' in value)) return false;
  return value.answer !== 'some' || (name === 'substituteGoals' && value.usesCoreGoals !== false);
};

const fieldsIn = (section: OppSection, value: object, rowId: string | null): DraftField[] =>
  Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    if (notTyped.has(name) || isHidden(value, name)) return [];
    if (Array.isArray(inner)) {
      return inner.filter(isRow).flatMap((row) => fieldsIn(section, row, row.id));
    }
    return typeof inner === 'string' && inner.trim() !== ''
      ? [{ section, rowId, name, text: inner }]
      : [];
  });

/** In the order of the sections; empty ones and those that aren't on the screen are left out. */
export const draftFields = (content: OppContent): readonly DraftField[] =>
  oppSections.flatMap((section) => fieldsIn(section, content[section], null));

type Part = { readonly field: DraftField; readonly from: number };
export type Chunk = { readonly text: string; readonly parts: readonly Part[] };

/** All texts in as few calls as they fit in. */
export const chunksOf = (fields: readonly DraftField[]): readonly Chunk[] => {
  const chunks: Chunk[] = [];
  for (const field of fields) {
    const last = chunks.at(-1);
    const from = last === undefined ? 0 : last.text.length + BETWEEN.length;
    if (last === undefined || from + field.text.length > MAX_CHECKED) {
      chunks.push({ text: field.text, parts: [{ field, from: 0 }] });
    } else {
      const parts = [...last.parts, { field, from }];
      chunks[chunks.length - 1] = { text: `${last.text}${BETWEEN}${field.text}`, parts };
    }
  }
  return chunks;
};

export type Mark = {
  readonly field: DraftField;
  /** In the field's text. */
  readonly start: number;
  readonly end: number;
  readonly word: string;
};

/** Marks in a chunk as marks in its fields. */
export const marksOf = ({ parts }: Chunk, words: readonly Omit<Mark, 'field'>[]): readonly Mark[] =>
  words.flatMap(({ start, end, word }) => {
    const part = parts.findLast(({ from }) => from <= start);
    return part === undefined
      ? []
      : [{ field: part.field, start: start - part.from, end: end - part.from, word }];
  });
