/** How long a section is: words that a person typed, without choices, days and sources. Pure. */

/** Fields that hold an id, a choice or a day. */
export const notTyped: ReadonlySet<string> = new Set([
  'id',
  'subject',
  'kind',
  'area',
  'domain',
  'setting',
  'destination',
  'answer',
  'unit',
  'goalIds',
  'sources',
  'measuredOn',
  'dueOn',
  'fromOn',
  'toOn',
  'sinceOn',
  'nextOn',
  'on',
]);

const typedTexts = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(typedTexts);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notTyped.has(key) ? [] : typedTexts(inner),
  );
};

/** As the check counts them: a sign alone ("-") is no word. @param value a section of an OPP */
export const countWords = (value: unknown): number =>
  typedTexts(value)
    .flatMap((text) => text.split(/\s+/u))
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** Whether something was filled in, a choice too. */
export const isFilled = (value: Readonly<Record<string, unknown>>): boolean =>
  Object.entries(value).some(([key, inner]) => {
    if (key === 'sources') return false;
    if (Array.isArray(inner)) return inner.length > 0;
    return typeof inner === 'string' ? inner.trim() !== '' : inner !== null;
  });
