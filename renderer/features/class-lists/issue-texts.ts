/** What was not taken over as it stood, with the line in the file. */
import type { ReadList } from '../../../electron/contract/class-lists';
import { fieldLabels } from './labels';

type Issue = ReadList['issues'][number];

const texts: Readonly<Record<Issue['code'], (issue: Issue, field: string) => string>> = {
  DATE_INVALID: (_issue, field) => `${field} is geen datum; niet overgenomen.`,
  DATE_IMPLAUSIBLE: (_issue, field) => `${field} kan niet kloppen; niet overgenomen.`,
  DATES_REVERSED: () =>
    'de leerling zou van school zijn gegaan voor de eerste schooldag. Controleer dit.',
  SEX_UNKNOWN: () => 'geslacht niet herkend; als onbekend overgenomen.',
  SEX_AMBIGUOUS: () => '“m” kan meisje of man zijn; als onbekend overgenomen.',
  YEAR_GROUP_UNKNOWN: () => 'leerjaar niet herkend; niet overgenomen.',
  YEAR_GROUP_MISSING: () => 'geen leerjaar.',
  GROUP_UNKNOWN: (_issue, field) => `${field} staat niet in de lijst; niet overgenomen.`,
  GROUP_KEY_DUPLICATE: () => 'twee klassen hebben dezelfde sleutel; de eerste telt.',
  KEY_MISSING: () => 'geen sleutel. De leerling wordt herkend aan naam en geboortedatum.',
  KEY_TOO_LONG: () => 'de sleutel is te lang. De leerling wordt herkend aan naam en geboortedatum.',
  KEY_DUPLICATE: ({ numbers }) =>
    `zelfde sleutel als regel ${numbers['firstLine'] ?? '?'}; overgeslagen.`,
  NAME_MISSING: () => 'geen naam; overgeslagen.',
  NAME_SPLIT_UNSURE: () => 'niet zeker wat voornaam en achternaam is. Controleer de naam.',
  VALUE_TOO_LONG: (_issue, field) => `${field} is te lang; niet overgenomen.`,
  BRIN_INVALID: () => 'de BRIN-code klopt niet; niet overgenomen.',
  ROLE_UNKNOWN: () => 'functie niet herkend.',
  SAME_PERSON_TWICE: ({ numbers }) =>
    `zelfde naam en geboortedatum als regel ${numbers['firstLine'] ?? '?'}. Controleer dit.`,
  ROW_LENGTH: () => 'deze rij heeft een ander aantal kolommen.',
  ENCODING_GUESSED: () =>
    'het bestand zegt niet hoe letters met accenten zijn bewaard. Controleer die.',
};

/** "Regel 12: geboortedatum is geen datum; niet overgenomen." */
export const issueText = (issue: Issue): string => {
  const field = issue.field === null ? 'een veld' : fieldLabels[issue.field];
  return `Regel ${issue.line}: ${texts[issue.code](issue, field)}`;
};
