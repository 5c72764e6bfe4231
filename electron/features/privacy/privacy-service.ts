/** The privacy view: texts with every known name of the school replaced. For the screen alone. */
import { codeNameView } from '../../deidentify';
import type { ReadHandle } from '../../vault/database/handles';
import { nameMatcher } from './name-matcher';
import { hideOwnNames } from './own-names';

type MaskInput = {
  readonly schoolId: string;
  /** Whose case file the texts are from; null when they are from none in particular. */
  readonly caseFileId: string | null;
  readonly texts: readonly string[];
};

/** Hides the names of one school in a text; the id says from whose case file it is. */
export type Mask = (text: string, caseFileId: string | null) => string;

/** Makes the mask of a school, for code that has texts of several case files. */
export const createMask = async (read: ReadHandle, schoolId: string): Promise<Mask> => {
  const { matcher, codeNames, ownNames } = await nameMatcher(read, schoolId);
  return (text, caseFileId) => {
    const own = caseFileId === null ? undefined : ownNames(caseFileId);
    return codeNameView(own === undefined ? text : hideOwnNames(text, own), {
      matcher,
      codeName: codeNames,
      ...(caseFileId === null ? {} : { file: caseFileId }),
    });
  };
};

/** The texts in the same order, with the names of the school hidden. */
export const maskTexts = async (
  read: ReadHandle,
  { schoolId, caseFileId, texts }: MaskInput,
): Promise<string[]> => {
  const mask = await createMask(read, schoolId);
  return texts.map((text) => mask(text, caseFileId));
};
