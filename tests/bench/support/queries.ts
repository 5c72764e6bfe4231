/** What people type in Ctrl+K, letter by letter: words of notes, beginnings of words, names. */
const typed = [
  'lezen',
  'buiten spelen',
  'pauze',
  'rekenen groep',
  'gesprek ouders',
  'juf',
  'boos',
  'verdrietig',
  'concentratie',
  'kring',
  'toets',
  'afspraak',
  'moeder belt',
  'werkhouding',
  'vriend',
  'gymles',
  'Sem',
  'Noor de',
] as const;

/** Each query as it grows from two letters to the whole. */
export const searchQueries: readonly string[] = typed.flatMap((whole) =>
  Array.from({ length: whole.length - 1 }, (_, at) => whole.slice(0, at + 2)).filter(
    (query) => !query.endsWith(' '),
  ),
);
