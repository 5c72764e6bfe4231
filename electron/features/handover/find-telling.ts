/** Which texts of a file tell of other children, of health, faith and origin, or of a secret address. */
import type { ArchiveDossier } from '../../contract/archive';
import type { ReadHandle } from '../../vault/database/handles';
import { nameMatcher } from '../privacy/name-matcher';
import { namesOtherChild, tellsSecretAddress, tellsSpecialCategory } from './rules/telling-texts';

type Texts = readonly string[];

export type Telling = { readonly otherChild: boolean; readonly specialCategory: boolean };

/** Looks at the texts of one file of the school, by all that the school knows. */
export type Teller = {
  readonly tells: (caseFileId: string, texts: Texts) => Telling;
  readonly secretAddress: (
    dossier: Pick<ArchiveDossier, 'id' | 'guardians'>,
    texts: Texts,
  ) => boolean;
};

/** The names of a school are made ready once for all of its files, and kept until one of them changes. */
export const tellerOf = async (read: ReadHandle, schoolId: string): Promise<Teller> => {
  const { matcher } = await nameMatcher(read, schoolId);
  return {
    tells: (file, texts) => ({
      otherChild: texts.some((text) => namesOtherChild(text, { matcher, file })),
      specialCategory: texts.some(tellsSpecialCategory),
    }),
    secretAddress: ({ id: file, guardians }, texts) => {
      const own = guardians.flatMap(({ id, secretAddress }) => (secretAddress ? [id] : []));
      const secret = new Set<string>(own);
      return (
        secret.size > 0 && texts.some((text) => tellsSecretAddress(text, { matcher, file, secret }))
      );
    },
  };
};
