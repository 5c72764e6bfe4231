/** Given names in the Low Countries that are Dutch words too: which of the two a reader takes first. */

const WORDS_FIRST = new Set(
  'bent wolf storm august winter mark job door per beau lance mille art vin rover scout amber roos elke iris lente fee rose hope marine nova free lot belle summer lieve violet jet trui sultan dat dan lee raven angel junior helder roman eden toon staf ken leen max adam kim sam eva sara anders merel linde mees adem eren oke nu man even dag lang bang prima kent baby hoi dan door kas erin sterre ster maan zon bloem parel anno era viola peer sage lion berk largo sus rune dries cas sem'.split(
    ' ',
  ),
);
/** Of these the list of words is wrong in nearly every text. */
const NAMES_FIRST = new Set('sem cas dries rune sus kim sam eva sara adam'.split(' '));

/** Whether a given name that the dictionary holds as well stays a word: "storm", and not "sem". */
export const isWordFirst = (folded: string): boolean =>
  WORDS_FIRST.has(folded) && !NAMES_FIRST.has(folded);
