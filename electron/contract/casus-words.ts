/** The honest words of design.md, the same on the screen and on paper. Pure. */
import type { CasusLayout } from './casus-calls';
import type { Settings } from './settings';

type Role = Settings['ownRole'];

/** A function, never a name. */
export const roleWords: Readonly<Record<Role, string>> = {
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
const checkedSentence = (role: Role, day: string): string =>
  `Gegevens vervangen, gecontroleerd door ${roleWords[role]} op ${dayInWords(day)}. ${reidentifiable}`;

const uncheckedSentence = `Dit is een concept en nog niet gecontroleerd. ${reidentifiable}`;

type Checked = { readonly checkedByRole: Role | null; readonly checkedOn: string | null };

/** What is honest of a casus as it is: with who checked it when, or that nobody did yet. */
export const honestSentence = ({ checkedByRole: role, checkedOn: day }: Checked): string =>
  role === null || day === null ? uncheckedSentence : checkedSentence(role, day);

/** What was looked for, and what a machine can't promise. */
export const searchedSentence =
  'Een programma zocht naar namen, plaatsen, datums en nummers, ook naar onbekende; het kan iets missen.';

const layoutWords: Readonly<Record<CasusLayout, string>> = {
  whole: '',
  perPartner: '-per-partner',
  log: '-verantwoording',
};

/** What an exported file is called by itself: the casus's own label, never a name. */
export const exportFileName = ({
  label,
  versionNumber,
  layout,
  format,
}: {
  readonly label: string;
  readonly versionNumber: number;
  readonly layout: CasusLayout;
  readonly format: 'pdf' | 'docx';
}): string => {
  const plain = label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return `casus-${plain}-versie-${versionNumber}${layoutWords[layout]}.${format}`;
};
