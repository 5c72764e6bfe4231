/** Dutch text of the profiles of a handover, in the settings. */
import type { HandoverProfileContent } from '../../../../electron/contract/handover';
import type { HandoverPart } from '../../../../electron/contract/handover-parts';
import { counted } from '../texts';

/** What is in a part, where its name alone does not say so. */
const partHints: Partial<Readonly<Record<HandoverPart, string>>> = {
  guardianDetails: 'Een geheim adres gaat nooit mee.',
  relatives: 'Andere kinderen: elk gaat alleen mee met een reden.',
  fileSummary: 'De korte tekst op het tabblad Overzicht.',
  trajectoryScores: 'De cijfers van de vaardigheidskaart, als gegevens.',
  trajectoryConsolidation: 'Ook de dagen waarop u nog wilt kijken.',
  oppSteps: 'Als gegevens: met de datums voor evaluatie.',
  agreementsOpen: 'Als gegevens: met wie en wanneer.',
  guardianContacts: 'Wat ouders in vertrouwen vertelden.',
  concernSignals: 'Niet-pluisgevoel: kijk of de lezer dit echt nodig heeft.',
  noteInterpretations: 'Uw uitleg, apart van wat er gezien is.',
  attachments: 'Alleen in een bestand voor Casuskluis.',
  casus: 'Met vervangen gegevens, zoals ze zijn vrijgegeven.',
};

export const profileTexts = {
  title: 'Profielen voor de overdracht',
  text: 'Een profiel zegt wat een lezer nodig heeft. Wat er niet in staat, blijft hier, tenzij u het met een reden meeneemt.',
  list: 'Profielen voor de overdracht',
  add: 'Eigen profiel toevoegen',
  half: 'een profiel voor een overdracht',
  builtIn: 'van Casuskluis',
  changed: 'aangepast',
  sub: ({ parts, expiresAfterDays, destroyAfterMonths }: HandoverProfileContent) =>
    [
      counted(parts.length, 'onderdeel', 'onderdelen'),
      expiresAfterDays === null ? '' : `${counted(expiresAfterDays, 'dag', 'dagen')} te gebruiken`,
      destroyAfterMonths === null
        ? ''
        : `vernietigen na ${counted(destroyAfterMonths, 'maand', 'maanden')}`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  change: (name: string) => `Wijzigen: ${name}`,
  remove: (name: string) => `Verwijderen: ${name}`,
  reset: (name: string) => `Terug naar hoe Casuskluis het maakte: ${name}`,
  removed: 'Het profiel staat 30 dagen in de prullenbak.',
  resetDone: 'Het profiel is weer zoals Casuskluis het maakte.',
  saved: 'Het profiel is bewaard.',
  hidden: '…',

  newTitle: 'Nieuw profiel',
  changeTitle: 'Profiel wijzigen',
  name: 'Naam van het profiel',
  reader: 'Voor wie is het?',
  readerFixed: 'Bij een profiel van Casuskluis ligt de lezer vast.',
  partsTitle: 'Wat mag mee?',
  partsText:
    'Alleen wat u aanvinkt, gaat vanzelf mee. Kies niet meer dan deze lezer nodig heeft om de leerling te helpen.',
  groups: {
    pupil: 'Leerling en gezin',
    file: 'Dossier',
    trajectory: 'Trajecten',
    plans: 'OPP en arrangement',
    home: 'Samen met thuis',
    notes: 'Notities en signalen',
  },
  always: 'Gaat altijd mee.',
  withBase: (base: string) => `Gaat alleen samen met “${base}”.`,
  partHints,
  never: 'Persoonlijke werkaantekeningen gaan nooit mee. Dat is niet te wijzigen.',
  special: 'Bijzondere persoonsgegevens mogen mee zonder reden per stuk',
  specialHint:
    'Gezondheid, geloof, afkomst en dergelijke (AVG, artikel 9). Vink dit alleen aan als de lezer ze mag hebben. Namen van andere kinderen vragen altijd een reden.',
  terms: 'Hoe lang',
  termsText: 'Wordt voorgesteld bij elk bestand. Leeg: geen voorstel.',
  expires: 'Te gebruiken, aantal dagen',
  destroy: 'Vernietigen na, aantal maanden',
  save: 'Bewaar het profiel',
  errors: {
    name: 'Geef het profiel een naam.',
    long: 'Maak de naam korter: hoogstens 80 tekens.',
    least: 'Vul minstens 1 in, of laat het leeg.',
    many: 'Dit is te lang.',
  } as Readonly<Record<string, string>>,
} as const;
