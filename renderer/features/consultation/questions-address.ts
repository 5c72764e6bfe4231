/** The parts of the screen with questions, and their addresses. Pure. */

export const questionParts = ['collegas', 'verzameling'] as const;
export type QuestionPart = (typeof questionParts)[number];

type Search = { readonly deel?: unknown; readonly vraag?: unknown };

export const questionsHref = (part: QuestionPart): string => `/vragen?deel=${part}`;

/** A question of a colleague, opened. */
export const receivedHref = (id: string): string => `/vragen?deel=collegas&vraag=${id}`;

/** The part that an address asks for; without one the questions of colleagues. */
export const partOfAddress = ({ deel }: Search): QuestionPart =>
  questionParts.find((part) => part === deel) ?? 'collegas';

/** The question that an address opens; null: the list. */
export const openedOfAddress = ({ vraag }: Search): string | null =>
  typeof vraag === 'string' && vraag !== '' ? vraag : null;
