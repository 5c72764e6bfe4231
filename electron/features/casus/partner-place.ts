/**
 * The partner of a question as a place of its own: it is printed as a heading, so what may be a name in it
 * is asked like a word of the text. Pure.
 */
/** How the engine calls it: the part's id with a word that no part's id holds. */
export const partnerPlace = (partId: string): string => `${partId} partner`;

/** Of which place of a part a finding is: an id begins with its place. */
export const placeOf = (partId: string, findingId: string): string =>
  findingId.startsWith(`${partnerPlace(partId)}|`) ? partnerPlace(partId) : partId;
