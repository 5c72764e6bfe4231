/** The honest words of design.md, the same on the screen and on paper. Pure. */
import type { Settings } from './settings';

type Role = Settings['ownRole'];

const roleWords: Readonly<Record<Role, string>> = {
  careCoordinator: 'intern begeleider',
  educationalPsychologist: 'orthopedagoog',
  teacher: 'leerkracht',
  headTeacher: 'directeur',
  other: 'medewerker',
};

const months =
  'januari februari maart april mei juni juli augustus september oktober november december'.split(
    ' ',
  );

/** `2025-11-12` → "12 november 2025" */
export const dayInWords = (day: string): string => {
  const [year = '', month = '1', number = ''] = day.split('-');
  return `${Number(number)} ${months[Number(month) - 1] ?? ''} ${year}`;
};

/** Also at the foot of each printed page. */
export const reidentifiable = 'Voor bekenden kan dit herleidbaar zijn.';

/** design.md, idea 5, word for word. */
export const checkedSentence = (role: Role, day: string): string =>
  `Gegevens vervangen, gecontroleerd door ${roleWords[role]} op ${dayInWords(day)}. ${reidentifiable}`;

export const uncheckedSentence = `Dit is een concept en nog niet gecontroleerd. ${reidentifiable}`;

export const onlyKnownSentence =
  'Alleen bekende namen en gegevens uit het dossier en de klassenlijst zijn gecontroleerd. ' +
  'Naar onbekende namen is niet gezocht.';
