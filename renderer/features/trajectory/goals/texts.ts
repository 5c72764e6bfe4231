import { dayInWords } from '../../../../electron/contract/casus-words';
import type { PictureName } from '../../../../electron/contract/drawings';
import type { GoalParty } from '../../../../electron/contract/trajectory-plan';
import { MAX_GOALS } from '../../../../electron/contract/trajectory-plan';

const voices: Readonly<Record<GoalParty, string>> = {
  pupil: 'Wat de leerling zegt',
  guardian: 'Wat de ouders zeggen',
  teacher: 'Wat de leerkracht zegt',
  coach: 'Wat de begeleider zegt',
};

const voiceHelp: Readonly<Record<GoalParty, string>> = {
  pupil: 'Wat wil je graag kunnen? Wanneer lukt het al een beetje?',
  guardian: 'Wat zien zij thuis, en wat zouden zij graag zien?',
  teacher: 'Wat ziet de leerkracht in de klas als het lukt?',
  coach: 'Wat valt op in de groep of in het gesprek?',
};

const pictures: Readonly<Record<PictureName, string>> = {
  class: 'De klas',
  maths: 'Rekenen',
  reading: 'Lezen',
  outside: 'Buiten spelen',
  friend: 'Vrienden',
  helping: 'Hulp krijgen',
  quiet: 'Rust',
  home: 'Thuis',
  proud: 'Trots',
  wish: 'Een wens',
};

/** 2.5 is shown as "2,5". */
const figure = (value: number): string => String(value).replace('.', ',');

export const goalTexts = {
  lead: 'Ieder zegt eerst in eigen woorden wat er mag lukken. Daarna maakt u er samen één doel van.',
  leadRunning:
    'De gezamenlijke doelen liggen vast. Een doel bijstellen kan met een reden; wat het was, blijft te lezen.',
  empty: 'Nog geen doel',
  emptyText:
    'Een doel begint bij wat leerling, ouders, leerkracht en begeleider zelf zeggen. Daarna maakt u het gezamenlijke doel.',
  emptyRead: 'Er zijn nog geen doelen.',
  add: 'Nieuw doel',
  full: `Meer dan ${String(MAX_GOALS)} doelen passen niet in een traject.`,
  goals: 'Doelen van dit traject',
  ended: 'Afgesloten doelen',
  title: (number: number) => `Doel ${String(number)}`,
  unformed: 'nog geen gezamenlijk doel',
  form: (number: number) => `Doel ${String(number)} invullen`,
  tooLong: 'Dit is te lang. Het wordt niet bewaard.',
  voicesTitle: 'In eigen woorden',
  voicesText: 'Laat ieder zelf praten, en schrijf op wat er letterlijk wordt gezegd.',
  voice: (party: GoalParty) => voices[party],
  voiceHelp: (party: GoalParty) => voiceHelp[party],
  sharedTitle: 'Het gezamenlijke doel',
  sharedText: 'Schrijf wat u de leerling ziet doen of hoort zeggen als het lukt.',
  goal: 'Doel',
  goalHelp: 'Gedrag dat u kunt zien, in positieve woorden: wat doet de leerling?',
  situation: 'In welke situatie?',
  baseline: 'Hoe gaat het nu?',
  target: 'Wanneer is het bereikt?',
  targetScore: 'Streefcijfer per week',
  targetScoreHelp: 'Een lijn in de beelden. 4 is het hoogst.',
  noTargetScore: 'Geen streefcijfer',
  targetScores: [1, 1.5, 2, 2.5, 3, 3.5, 4].map((value) => ({
    value: String(value),
    label: figure(value),
  })),
  measure: 'Hoe en door wie wordt het gemeten?',
  helperQuestion: 'Helpende vraag',
  helperQuestionHelp: 'Oplossingsgericht, bijvoorbeeld: Wanneer lukt het al een beetje?',
  pupilTitle: 'Op de kaart van de leerling',
  pupilText: 'Het doel in woorden van de leerling',
  pupilTextHelp: 'Kort. Laat leeg om het gezamenlijke doel te tonen.',
  picture: 'Tekening erbij',
  pictures,
  noPicture: 'Geen tekening',
  hints: 'Tips bij dit doel',
  hint: 'Tip',
  library: {
    goal: 'Kies een voorbeelddoel',
    question: 'Kies een helpende vraag',
    goalTitle: 'Voorbeelddoelen',
    questionTitle: 'Helpende vragen',
    filled: 'Het voorbeeld is ingevuld. Pas het aan tot het van deze leerling is.',
    kept: 'Er is niets veranderd.',
    changedSince: 'In wat er was ingevuld is daarna geschreven: dat blijft staan.',
    ask: {
      title: 'Uw tekst vervangen?',
      text: (fields: readonly string[]) =>
        `Hier staat al tekst van u: ${fields.map((field) => `“${field}”`).join(', ')}. Alleen de lege velden zijn ingevuld.`,
      confirmLabel: 'Vervang ook mijn tekst',
      cancelLabel: 'Laat mijn tekst staan',
    },
  },
  up: (number: number) => `Doel ${String(number)} naar boven`,
  down: (number: number) => `Doel ${String(number)} naar beneden`,
  moved: (number: number) => `Het is nu doel ${String(number)}.`,
  remove: (number: number) => `Doel ${String(number)} verwijderen`,
  removed: 'Het doel is verwijderd.',
  adjust: 'Doel bijstellen',
  adjustOf: (number: number) => `Doel ${String(number)} bijstellen`,
  end: 'Doel afsluiten',
  endOf: (number: number) => `Doel ${String(number)} afsluiten`,
  endedOn: (day: string) => `Afgesloten op ${dayInWords(day)}`,
  notFilled: 'Nog niet ingevuld',
  figure,
  dialogs: {
    adjustTitle: 'Doel bijstellen',
    adjustLead: 'Wat het doel was, blijft te lezen in de geschiedenis, met de reden erbij.',
    adjustSave: 'Stel het doel bij',
    adjusted: 'Het doel is bijgesteld.',
    endTitle: 'Doel afsluiten',
    endLead: 'Na de laatste dag wordt dit doel niet meer gescoord. De scores blijven.',
    endSave: 'Sluit het doel af',
    ended: 'Het doel is afgesloten.',
    newTitle: 'Nieuw doel',
    newLead:
      'Vanaf vandaag staat dit doel op de vaardigheidskaart. Wat ieder in eigen woorden zegt, schrijft u daarna bij het doel.',
    newSave: 'Voeg het doel toe',
    added: 'Het doel is toegevoegd. Schrijf er nog bij wat ieder zelf zegt.',
    on: 'Vanaf welke dag?',
    tooEarly: (day: string) => `Dit doel begon op ${dayInWords(day)}. Kies die dag of een latere.`,
    lastDay: 'Laatste dag',
    reason: 'Waarom?',
    reasonHelp: 'Bijvoorbeeld: het lukt al bijna elke dag, of het was te groot.',
    reasonMissing: 'Schrijf waarom. Dat blijft bij het doel staan.',
    goalMissing: 'Schrijf het gezamenlijke doel.',
  },
  history: {
    title: 'Geschiedenis',
    show: 'Bekijk hoe dit doel was',
    was: (day: string) => `Tot ${dayInWords(day)}`,
    ended: (day: string) => `Afgesloten op ${dayInWords(day)}`,
    because: 'Reden',
  },
} as const;
