import { drawings } from '../../../electron/contract/drawings';

/** Of the five faces, from sad to glad, those of a shorter row: as electron/documents/question-html.ts. */
export const facesOf = (count: 3 | 4 | 5): (typeof drawings)['faces'] => {
  if (count === 4) return drawings.faces.slice(1);
  return count === 3 ? drawings.faces.filter((_, at) => at % 2 === 0) : drawings.faces;
};
