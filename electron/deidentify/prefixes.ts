import { PREFIX_WORDS } from './name-words';
import { foldedWords } from './tokens';

type Surname = {
  /** Folded prefix words, as given. */
  readonly prefix: readonly string[];
  /** Folded words of the surname without the prefix. */
  readonly words: readonly string[];
};

/** Takes a prefix that was typed into the surname field ("van 't Voorbeeld") apart from the name. */
export function splitSurname(
  prefix: string | null | undefined,
  lastName: string | null | undefined,
): Surname {
  const given = foldedWords(prefix);
  const words = foldedWords(lastName);
  let from = 0;
  while (from < words.length - 1 && PREFIX_WORDS.has(words[from] ?? '')) from += 1;
  // A surname field that repeats the prefix field has it once.
  return {
    prefix: given.length > 0 ? given : words.slice(0, from),
    words: words.slice(from),
  };
}

const ARTICLES: Record<string, readonly string[]> = {
  t: ['t', 'het'],
  het: ['het', 't'],
  den: ['den', 'der', 'de', 'd'],
  der: ['der', 'den', 'de', 'd'],
  de: ['de', 'den', 'der', 'd'],
};

/**
 * How people write a tussenvoegsel: "van den" also as "van der", "v.d.", "vd"; "van 't" also as
 * "van het" and "v. 't". Each variant is a list of folded words; the empty one is not among them.
 */
export function prefixVariants(prefix: readonly string[]): readonly (readonly string[])[] {
  if (prefix.length === 0) return [];
  const [first = '', second = ''] = prefix;
  if (first === 'vd' || (first === 'v' && second === 'd')) return prefixVariants(['van', 'den']);
  if (first === 'v') return prefixVariants(['van', ...prefix.slice(1)]);
  const last = prefix.at(-1) ?? '';
  const ends = prefix.length > 1 ? (ARTICLES[last] ?? [last]) : [last];
  const middle = prefix.slice(1, -1);
  const heads = first === 'van' ? ['van', 'v'] : [first];
  const variants =
    prefix.length === 1
      ? heads.map((head) => [head])
      : heads.flatMap((head) => ends.map((end) => [head, ...middle, end]));
  if (first === 'van' && prefix.length === 2) {
    if (ends.includes('d')) variants.push(['vd']);
    if (ends.includes('t')) variants.push(['vant']);
  }
  return variants;
}
