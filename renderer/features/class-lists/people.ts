/** Names on the screen of an import: code names, or plain numbers, while names are hidden. */
import type { ImportPerson } from '../../../electron/contract/class-list-plan';
import { usePrivacy } from '../../app/privacy';
import { previewTexts } from './preview-texts';

/** @returns what a person is called on the screen now; `index` counts within its list */
export const usePersonName = (): ((person: ImportPerson, index: number) => string) => {
  const { hidden, nameOf } = usePrivacy();
  return ({ name, codeName }, index) => {
    if (codeName !== null) return nameOf({ pupilName: name, codeName });
    return hidden ? previewTexts.hiddenPupil(index + 1) : name;
  };
};
