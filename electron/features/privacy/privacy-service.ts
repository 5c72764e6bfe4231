/** The privacy view: texts with every known name of the school replaced. For the screen alone. */
import { CodedError } from '../../contract/coded-error';
import { codeNameView } from '../../deidentify';
import type { ReadHandle } from '../../vault/database/handles';
import { SOMEBODY } from './known-names';
import { nameMatcher } from './name-matcher';
import { nameWords } from './name-words';
import { selectNameRows, selectSchoolOfFile } from './names-repository';
import { hideOwnNames } from './own-names';

/** Whose texts they are: of one case file, or of none in particular but of this school. */
type MaskOf = { readonly caseFileId: string } | { readonly schoolId: string };
type MaskInput = { readonly of: MaskOf; readonly texts: readonly string[] };

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

/** @throws CodedError NOT_FOUND */
const schoolOf = async (read: ReadHandle, of: MaskOf): Promise<string> => {
  const schoolId = 'schoolId' in of ? of.schoolId : await selectSchoolOfFile(read, of.caseFileId);
  if (schoolId === undefined) throw new CodedError('NOT_FOUND');
  return schoolId;
};

/** The texts in the same order, with the names of their own school hidden. @throws CodedError NOT_FOUND */
export const maskTexts = async (read: ReadHandle, { of, texts }: MaskInput): Promise<string[]> => {
  const mask = await createMask(read, await schoolOf(read, of));
  return texts.map((text) => mask(text, 'caseFileId' in of ? of.caseFileId : null));
};

/** The words that the names of a school consist of (its people, the school, its place), as they were typed. */
export const knownNameWords = async (
  read: ReadHandle,
  schoolId: string,
): Promise<ReadonlySet<string>> => (await nameMatcher(read, schoolId)).words;

type OfPupils = { readonly schoolId: string; readonly pupilIds: ReadonlySet<string> };

/** The words of the names of some pupils and of all who stand in their files, small words before names aside. */
export const nameWordsOfPupils = async (
  read: ReadHandle,
  { schoolId, pupilIds }: OfPupils,
): Promise<ReadonlySet<string>> => {
  const rows = await selectNameRows(read, schoolId);
  const pupils = rows.pupils.filter(({ id }) => pupilIds.has(id));
  const files = new Set(pupils.map(({ case_file_id }) => case_file_id));
  const bare = <Row extends { readonly prefix: string }>(row: Row): Row => ({ ...row, prefix: '' });
  return nameWords({
    school: undefined,
    pupils: pupils.map(bare),
    guardians: rows.guardians.filter((row) => files.has(row.case_file_id)).map(bare),
    relatives: rows.relatives.filter((row) => files.has(row.case_file_id)).map(bare),
    staff: [],
    staffOfFiles: [],
  });
};

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
