/** Dutch words of guardians, the same on the screen and on paper. Pure. */
import type { Guardian } from './records';

export const guardianRelationWords: Readonly<Record<Guardian['relation'], string>> = {
  mother: 'moeder',
  father: 'vader',
  stepMother: 'stiefmoeder',
  stepFather: 'stiefvader',
  fosterParent: 'pleegouder',
  grandparent: 'grootouder',
  legalGuardian: 'voogd',
  other: 'andere verzorger',
};

export const custodyWords: Readonly<Record<Guardian['custody'], string>> = {
  yes: 'heeft gezag',
  no: 'heeft geen gezag',
  unknown: 'gezag niet bekend',
};

export const rightToInformationWords: Readonly<Record<Guardian['rightToInformation'], string>> = {
  yes: 'recht op informatie',
  limited: 'recht op informatie, beperkt',
  no: 'geen recht op informatie',
  unknown: 'recht op informatie niet bekend',
};
