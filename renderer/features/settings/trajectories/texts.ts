import { goalLibraryKinds } from '../../../../electron/contract/trajectory-groups';
import type { GoalLibraryDraft } from '../../../../electron/contract/trajectory-groups';
import type { TrajectoryTemplateContent } from '../../../../electron/contract/trajectory-plan';

const kinds: Readonly<Record<GoalLibraryDraft['kind'], string>> = {
  goal: 'Voorbeelddoelen',
  question: 'Oplossingsgerichte vragen',
};

const yearGroups = ({
  yearGroupFrom: from,
  yearGroupTo: to,
}: Pick<TrajectoryTemplateContent, 'yearGroupFrom' | 'yearGroupTo'>): string => {
  if (from === null && to === null) return '';
  if (to === null) return `vanaf groep ${String(from)}`;
  return from === null
    ? `tot en met groep ${String(to)}`
    : `groep ${String(from)} tot en met ${String(to)}`;
};

export const templatesTexts = {
  text: 'Een traject of een groep begint met een sjabloon. Maak een kopie om er iets aan te veranderen. Trajecten die al bestaan houden hun eigen plan.',
  list: 'Sjablonen voor trajecten',
  half: 'een sjabloon',
  hidden: '…',
  builtIn: 'van de app',
  sub: (content: TrajectoryTemplateContent) =>
    [
      content.weekCount === 1 ? '1 week' : `${String(content.weekCount)} weken`,
      content.withGuardian ? 'met een ouder erbij' : '',
      yearGroups(content),
      content.maxPupils === null ? '' : `ten hoogste ${String(content.maxPupils)} leerlingen`,
    ]
      .filter((part) => part !== '')
      .join(' · '),
  copy: (name: string) => `Kopie maken: ${name}`,
  copyName: (name: string) => `${name} (kopie)`,
  change: (name: string) => `Wijzigen: ${name}`,
  remove: (name: string) => `Verwijderen: ${name}`,
  removed: 'Het sjabloon staat 30 dagen in de prullenbak. Trajecten houden hun eigen plan.',
  newTitle: 'Nieuw sjabloon',
  changeTitle: 'Sjabloon wijzigen',
  name: 'Naam van het sjabloon',
  save: 'Bewaar het sjabloon',
  saved: 'Het sjabloon is bewaard.',
} as const;

export const libraryTexts = {
  title: 'Voorbeelddoelen en vragen',
  text: 'Deze voorbeelden kiest u bij het schrijven van een doel. De app brengt er een aantal mee; u kunt ze wijzigen, weghalen en eigen voorbeelden toevoegen. Schrijf er geen namen in: ze gelden voor alle dossiers.',
  half: 'een voorbeeld',
  hidden: '…',
  kind: 'Soort',
  kinds: goalLibraryKinds.map((value) => ({ value, label: kinds[value] })),
  showAll: 'Toon ze allemaal',
  addGoal: 'Doel toevoegen',
  addQuestion: 'Vraag toevoegen',
  changed: 'gewijzigd',
  own: 'eigen',
  change: (text: string) => `Wijzigen: ${text}`,
  remove: (text: string) => `Weghalen: ${text}`,
  removed: 'Weggehaald uit de voorbeelden.',
  showRemoved: (count: number) => `Weggehaald (${String(count)})`,
  removedList: 'Weggehaalde voorbeelden',
  removedText:
    'Een eigen voorbeeld is na 30 dagen echt weg. Een voorbeeld van de app kunt u altijd terugzetten.',
  restore: (text: string) => `Terugzetten: ${text}`,
  restoreButton: 'Zet terug',
  titles: {
    goal: { add: 'Nieuw voorbeelddoel', change: 'Voorbeelddoel wijzigen' },
    question: { add: 'Nieuwe vraag', change: 'Vraag wijzigen' },
  },
  goal: 'Doel',
  goalHint:
    'Gedrag dat u kunt zien, in positieve woorden. Bijvoorbeeld: Ik begin binnen twee minuten aan mijn werk.',
  question: 'Vraag',
  questionHint: 'Open, en gericht op wat al lukt.',
  theme: 'Thema',
  situation: 'Situatie',
  situationHint: 'Waar en wanneer?',
  target: 'Wanneer is het bereikt?',
  measure: 'Hoe wordt het gemeten?',
  helperQuestion: 'Hulpvraag erbij',
  pupilText: 'In de woorden van de leerling',
  pupilTextHint: 'Kort, voor de kaart van de leerling.',
  save: 'Bewaar',
  saved: 'Bewaard bij de voorbeelden.',
  errors: {
    needed: 'Vul dit in.',
    long: 'Dit is te lang.',
  } as Readonly<Record<string, string>>,
} as const;
