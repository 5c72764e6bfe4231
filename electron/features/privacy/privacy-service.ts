/** The privacy view: texts with every known name of the school replaced. For the screen alone. */
import { codeNameView } from '../../deidentify';
import type { ReadHandle } from '../../vault/database/handles';
import { SOMEBODY } from './known-names';
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

/** The words that the names of a school consist of (its people, the school, its place), as they were typed. */
export const knownNameWords = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ReadonlySet<string>> => (await nameMatcher(read, schoolId)).words;

type LeavingFile = { readonly schoolId: string; readonly caseFileId: string };

/**
 * What knows the families of the whole school, for texts of one file that leave: another pupil is "een
 * leerling", never their code name. Only after the engine looked (opp/leaving/replace-names.ts).
 */
export const createLeavingMask = async (
  read: ReadHandle,
  { schoolId, caseFileId }: LeavingFile,
): Promise<(text: string) => string> => {
  const { matcher, codeNames, ownNames } = await nameMatcher(read, schoolId);
  const own = ownNames(caseFileId);
  const codeName = new Map(
    [...codeNames].map(([file, name]) => [file, file === caseFileId ? name : SOMEBODY] as const),
  );
  return (text) =>
    codeNameView(own === undefined ? text : hideOwnNames(text, own), {
      matcher,
      codeName,
      file: caseFileId,
    });
};
