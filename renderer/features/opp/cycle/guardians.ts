/** The guardians of the file, as the forms and the list of steps name them. */
import type { CaseFileId } from '../../../../electron/contract/ids';
import { displayNameOf } from '../../../../electron/contract/person-name';
import type { Guardian } from '../../../../electron/contract/records';
import { usePrivacy } from '../../../app/privacy';
import { caseFileTexts } from '../../case-files/texts';
import { useCaseFile } from '../../case-files/use-case-files';
import { cycleTexts } from './texts';

export type ShownGuardian = {
  readonly id: string;
  /** "Samira el Idrissi (moeder)"; in the privacy view "moeder". */
  readonly name: string;
  readonly custody: Guardian['custody'];
  /** "heeft gezag" */
  readonly custodyWords: string;
};

const nameOf = ({ name, relation }: Guardian, hidden: boolean): string => {
  const shown = displayNameOf(name);
  const word = caseFileTexts.relations[relation];
  return hidden || shown === '' ? word : `${shown} (${word})`;
};

export const useGuardians = (caseFileId: CaseFileId): readonly ShownGuardian[] => {
  const { hidden } = usePrivacy();
  const { data: file } = useCaseFile(caseFileId);
  return (file?.guardians ?? []).map((guardian) => ({
    id: guardian.id,
    name: nameOf(guardian, hidden),
    custody: guardian.custody,
    custodyWords: caseFileTexts.custody[guardian.custody],
  }));
};

/** By id; who is no longer in the file is said to be so. */
export const guardianNames = (
  guardians: readonly ShownGuardian[],
  ids: readonly string[],
): readonly string[] =>
  ids.map((id) => guardians.find((one) => one.id === id)?.name ?? cycleTexts.guardianGone);
