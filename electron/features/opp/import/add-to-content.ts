/** Adds pieces of an old OPP to a draft: behind what stands there, never instead of it. Pure. */
import { z } from 'zod';
import { MAX_OPP_ROWS, OppContent, oppSectionSchemas } from '../../../contract/opp-content';
import type { OppImportItem } from '../../../contract/opp-import-content';

type Added = { readonly content: OppContent; readonly left: readonly OppImportItem[] };

const behind = (standing: string, text: string): string =>
  standing.trim() === '' ? text : `${standing}\n\n${text}`;

/**
 * What goes along with a text about deviations: its question is answered by it when it was open. Null: it
 * was answered otherwise, and the text would stand there unseen.
 */
const deviating = (
  { answer, usesCoreGoals }: OppContent['deviations'],
  substitute: boolean,
): Partial<OppContent['deviations']> | null => {
  if (answer === 'none' || (substitute && usesCoreGoals === true)) return null;
  return substitute ? { answer: 'some', usesCoreGoals: false } : { answer: 'some' };
};

/** Whether the field takes this text. */
const fits = ({ section, field }: OppImportItem, text: string): boolean => {
  const schema: unknown = Reflect.get(oppSectionSchemas[section].shape, field);
  return schema instanceof z.ZodType && schema.safeParse(text).success;
};

const changeOf = (
  content: OppContent,
  item: OppImportItem,
  newId: () => string,
): Readonly<Record<string, unknown>> | null => {
  if (item.field === 'destination') {
    const standing = content.outflow.destination;
    return standing === null || standing === item.value ? { destination: item.value } : null;
  }
  if (item.field === 'answer') {
    const { answer, text, substituteGoals } = content.deviations;
    const open = answer === null && `${text}${substituteGoals}`.trim() === '';
    return open || answer === item.value ? { answer: item.value } : null;
  }
  const standing: unknown = Reflect.get(content[item.section], item.field);
  if (Array.isArray(standing)) {
    if (standing.length >= MAX_OPP_ROWS) return null;
    const served = item.section === 'actions' ? { goalIds: [] } : {};
    const value = typeof item.value === 'object' ? item.value : {};
    return { [item.field]: [...(standing as unknown[]), { id: newId(), ...value, ...served }] };
  }
  if (typeof standing !== 'string' || typeof item.value !== 'string') return null;
  const whole = behind(standing, item.value);
  if (!fits(item, whole)) return null;
  const text = { [item.field]: whole };
  if (item.section !== 'deviations') return text;
  const along = deviating(content.deviations, item.field === 'substituteGoals');
  return along === null ? null : { ...text, ...along };
};

/** The content with this piece; null when it does not fit (a full field, another answer). */
const withItem = (
  content: OppContent,
  item: OppImportItem,
  newId: () => string,
): OppContent | null => {
  const change = changeOf(content, item, newId);
  if (change === null) return null;
  return { ...content, [item.section]: { ...content[item.section], ...change } };
};

/** All of them in their order, and what did not fit. */
export const withItems = (
  content: OppContent,
  items: readonly OppImportItem[],
  newId: () => string,
): Added => {
  let now = content;
  const left: OppImportItem[] = [];
  for (const item of items) {
    const next = withItem(now, item, newId);
    if (next === null) left.push(item);
    else now = next;
  }
  // Once: a piece is looked at by itself, however much stands there.
  return { content: OppContent.parse(now), left };
};
