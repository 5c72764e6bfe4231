/** Dutch words of what a file already knows. */
import type { NoteKind } from '../../contract/notes';
import type { Guardian } from '../../contract/records';

const kindWords: Readonly<Record<NoteKind, string>> = {
  observation: 'Observatie',
  conversation: 'Gesprek',
  phone: 'Telefoongesprek',
  email: 'E-mail',
  meeting: 'Overleg',
  classVisit: 'Klassenbezoek',
  test: 'Onderzoek',
  other: 'Notitie',
};

const relationWords: Readonly<Record<Guardian['relation'], string>> = {
  mother: 'moeder',
  father: 'vader',
  stepMother: 'stiefmoeder',
  stepFather: 'stiefvader',
  fosterParent: 'pleegouder',
  grandparent: 'grootouder',
  legalGuardian: 'voogd',
  other: 'verzorger',
};

export const sourcesTexts = {
  noteLabel: (kind: NoteKind, day: string) => `${kindWords[kind]}, ${day}`,
  interpretation: (text: string) => `Uitleg\n${text}`,
  casusLabel: (section: string) => `Casus: ${section.toLowerCase()}`,
  relation: (relation: Guardian['relation']) => relationWords[relation],
} as const;
