import type { ExampleNote } from '../../../build/example-data/types';

/** Words of the field, tests, languages and the like that take a capital and name nobody. */
const capitalised = new Set(
  (
    'AVI DMT SDQ DLE LVS HGW MDO OPP IQ GGD SWV Nederlands Nederlandse Pools Engels Arabisch Arabische ' +
    'Impulsklas Start Plus V V- I I+ II III IV TOS Formule Avonds Nachts A'
  ).split(' '),
);

/** Words with a capital that do not open a sentence or a quotation and are no word of the field. */
export function properWordsOf(notes: readonly ExampleNote[]): readonly string[] {
  const found = new Set<string>();
  for (const note of notes) {
    for (const text of [note.title, note.observation, note.interpretation, note.body]) {
      const inner = text.matchAll(/(?<=[\p{Ll}\p{N},;)] )\p{Lu}[\p{L}-]*/gu);
      for (const [word] of inner) {
        const isLevel = /^[MEF]$|^[ME]\d$|^\d[FS]$/u.test(word);
        if (!capitalised.has(word) && !isLevel) found.add(word);
      }
    }
  }
  return [...found];
}
