/** Which texts of a file tell of other children, or of health, faith and origin; by all that the school knows. */
import type { ReadHandle } from '../../vault/database/handles';
import { nameMatcher } from '../privacy/name-matcher';
import { namesOtherChild, tellsSpecialCategory } from './rules/telling-texts';

export type Telling = { readonly otherChild: boolean; readonly specialCategory: boolean };

/** Looks at the texts of one file of the school. */
export type Teller = (caseFileId: string, texts: readonly string[]) => Telling;

/** The names of a school are made ready once for all of its files, and kept until one of them changes. */
export const tellerOf = async (read: ReadHandle, schoolId: string): Promise<Teller> => {
  const { matcher } = await nameMatcher(read, schoolId);
  return (file, texts) => ({
    otherChild: texts.some((text) => namesOtherChild(text, { matcher, file })),
    specialCategory: texts.some(tellsSpecialCategory),
  });
};
