import { Shape, shapeAt, wordAt } from '../tokens';
import type { Tokens } from '../tokens';
import { wordSet } from './word-set';

/**
 * The commonest small words: in lower case none of them is, or begins, a name, a number or a date. About four
 * in ten words of a text. Articles and tussenvoegsels are not among them. Folded; own list.
 */
const PLAIN = wordSet(`
  en is dat die met voor niet zijn er om ook als maar nog uit door over ze hij zij ik je we wij naar heeft wordt kan was
  wel meer geen dit haar hem hun deze moet gaat veel of kunnen werd worden omdat wat wie waar hoe had hebben heb ben
  doet doen komt kwam ons onze mijn jouw uw u men iets niets alles heel erg goed vaak soms altijd nooit weer al dus
  toen want tijdens tussen zonder onder tegen samen zelf andere ander alleen meestal daarna daarom hierbij vooral
  graag steeds even snel laat laten maakt maken geeft geven krijgt krijgen ziet zien vindt vinden zegt zeggen vraagt
  helpt helpen werkt leert leren leest lezen kijkt kijken blijft blijven staat staan zit zitten ligt liggen gaan
  kinderen ouders taal les lessen moeite rustig keer dagen
`);

/** Whether a folded word is one of the commonest small words. */
export function isSmallWord(folded: string): boolean {
  return PLAIN.has(folded);
}

/** Whether nothing that identifies can begin at this token: it saves looking for it. */
export function isPlain(tokens: Tokens, index: number): boolean {
  return shapeAt(tokens, index) === Shape.lower && isSmallWord(wordAt(tokens, index));
}
