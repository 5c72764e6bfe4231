/** The text that a walk begins with, and what it takes to save and record it. Invented. */
import { fullContent } from './support';

/** A UUIDv7 that ends in this number. */
export const idAt = (number: number): string =>
  `01930000-0000-7000-8000-${String(number).padStart(12, '0')}`;

const full = fullContent();

/** Nothing that the law asks is missing in these; each with its name, as it is saved. */
export const readySections = (
  ['outflow', 'factors', 'goals', 'actions', 'deviations'] as const
).map((section) => ({ section, value: full[section] }));

export const HEARD = {
  heard: true,
  form: 'talk',
  words: 'Ik wil lezen.',
  doneWith: 'Doel 1.',
} as const;
