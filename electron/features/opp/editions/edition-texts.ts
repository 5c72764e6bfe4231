/** The Dutch words of the printed OPP; those of the plain edition stand in guardians-texts.ts. */
import { dayInWords, roleWords } from '../../../contract/casus-words';
import type { OppStepOf } from '../../../contract/opp-steps';
import type { OppVersionRecord, OppWaiverRecord } from '../opp-records';

type Version = Pick<OppVersionRecord, 'number' | 'adoptedOn'>;

const noConsent = 'Er is nog geen instemming van ouders met het handelingsdeel.';

/** Of the action section, as a sentence. The same whoever did not agree: every guardian reads it. */
export const consentSentences: Readonly<Record<OppVersionRecord['consent'], string>> = {
  asked: noConsent,
  agreed: 'Er is instemming van ouders met het handelingsdeel.',
  refused: noConsent,
  void: 'De instemming is vervallen: het handelingsdeel is gewijzigd nadat ouders instemden.',
  disputed: noConsent,
};

export const conclusionWords: Readonly<Record<OppStepOf<'evaluation'>['conclusion'], string>> = {
  continue: 'Het OPP loopt door.',
  revise: 'Het OPP wordt bijgesteld.',
  close: 'Het OPP wordt afgesloten.',
};

export const signerWords: Readonly<Record<OppStepOf<'signature'>['role'], string>> = {
  guardian: 'ouder of verzorger',
  school: 'school',
  pupil: 'leerling',
  other: 'anders',
};

export const meaningWords: Readonly<Record<OppStepOf<'signature'>['meaning'], string>> = {
  seen: 'gezien',
  agreed: 'akkoord',
};

const versionWords = ({ number, adoptedOn }: Version, today: string): string =>
  adoptedOn === null
    ? `Concept van versie ${number}, gemaakt op ${dayInWords(today)}`
    : `Versie ${number}, vastgesteld op ${dayInWords(adoptedOn)}`;

export const editionTexts = {
  kicker: (kind: string, version: Version, today: string) =>
    `${kind}. ${versionWords(version, today)}`,
  kinds: {
    whole: 'Ontwikkelingsperspectief (OPP)',
    actions: 'Handelingsdeel van het OPP',
    evaluation: 'Evaluatie van het OPP',
    signing: 'Tekenblad bij het OPP',
  },
  titles: {
    whole: (header: string) => `Ontwikkelingsperspectief van ${header}`,
    actions: (header: string) => `Handelingsdeel van ${header}`,
    evaluation: (header: string) => `Evaluatie van het OPP van ${header}`,
    signing: (header: string) => `Tekenblad bij het OPP van ${header}`,
  },
  notFilledIn: 'Niet ingevuld.',
  bare: { notFilledIn: 'niet ingevuld', notRecorded: 'Hierover is niets vastgelegd.' },
  draft: {
    title: 'CONCEPT',
    says: 'Deze tekst is nog niet vastgesteld en kan nog veranderen.',
  },
  superseded: {
    title: 'Oude versie',
    says: 'Er is een nieuwere versie van dit OPP vastgesteld.',
  },
  notInForce: 'Het handelingsdeel geldt nog niet',

  facts: {
    pupil: 'Leerling',
    classGroup: 'Groep',
    school: 'School',
    startOn: 'Ingangsdatum',
    endOn: 'Einddatum',
    endOpen: 'nog niet bekend',
    trigger: 'Zes weken tellen vanaf',
    triggerOn: (trigger: string, day: string) => `${trigger}, ${day}`,
    version: 'Versie',
    adopted: 'Vastgesteld',
    adoptedOn: (day: string, role: keyof typeof roleWords | null) =>
      role === null ? dayInWords(day) : `${dayInWords(day)}, door de ${roleWords[role]}`,
    notAdopted: 'nog niet (concept)',
    consent: 'Instemming',
    inForce: 'Handelingsdeel',
    inForceYes: 'geldt',
    inForceNo: 'geldt nog niet',
    inForceOver: 'geldt niet meer',
    code: 'Code van deze tekst',
    actionCode: 'Code van het handelingsdeel',
  },

  start: {
    levels: 'Niveaus',
    levelHead: ['Vak', 'Toets of bron', 'Datum', 'Resultaat'],
    growth: (subject: string, unit: string) => `Groei: ${subject} (${unit})`,
    growthCaption: 'Gepland en werkelijk',
    units: { dle: 'DLE', score: 'toetsscore' },
    growthHead: ['Moment', 'Gepland', 'Werkelijk'],
    chart: {
      says: 'Geplande en werkelijke groei als lijnen. De getallen staan in de tabel hieronder.',
      planned: 'Gepland',
      actual: 'Werkelijk',
      band: 'Verwacht niveau bij uitstroom',
    },
    outflowBand: (from: string, to: string) => `Verwacht niveau bij uitstroom: ${from} tot ${to}.`,
    outflowOne: (level: string) => `Verwacht niveau bij uitstroom: ${level}.`,
    cognition: 'Intelligentie',
    schoolCareer: 'Schoolloopbaan',
    socialEmotional: 'Sociaal-emotionele ontwikkeling',
    workAttitude: 'Werkhouding',
    earlierSupport: 'Eerdere ondersteuning',
  },
  factors: { caption: 'Wat helpt en wat hindert', kind: 'Soort' },
  needs: {
    support: 'Ondersteuningsbehoeften',
    educational: 'Onderwijsbehoeften',
    sentence: (subject: string, text: string) => `Deze leerling heeft ${subject} ${text}`,
  },
  outflow: { destination: 'Uitstroombestemming', rationale: 'Onderbouwing' },
  goals: {
    caption: 'Wat de leerling leert, en hoe en wanneer dat wordt bekeken',
    served: 'Doelen waaraan wordt gewerkt',
    head: ['Doel', 'Gedrag en situatie', 'Nu', 'Streven', 'Hoe gemeten', 'Wie en wanneer'],
    label: (at: number, domain: string) => `Doel ${at} (${domain})`,
    gone: 'Doel dat niet meer in deze tekst staat',
  },
  actions: {
    caption: 'Wie wat doet, hoe vaak en hoe lang',
    head: ['Begeleiding', 'Door wie', 'Hoe vaak', 'Periode', 'Vorm', 'Werkt aan'],
    fromTo: (from: string, to: string) => `${from} tot ${to}`,
    from: (day: string) => `vanaf ${day}`,
    to: (day: string) => `tot ${day}`,
    title: 'Begeleiding',
    goalsTitle: 'Doelen',
    consentTitle: 'Instemming van ouders',
  },
  deviations: {
    none: 'Geen. Er wordt niet afgeweken van het onderwijsprogramma.',
    coreGoals: 'Kerndoelen',
    coreGoalsUsed: 'blijven in gebruik',
    coreGoalsNotUsed: 'worden losgelaten',
    substituteGoals: 'Vervangende onderwijsdoelen',
  },
  evaluationPlan: { nextOn: 'Volgende evaluatie' },
  externals: { caption: 'Wie meehelpt of meekijkt', head: ['Wie', 'Wat', 'Sinds'] },

  cycle: {
    title: 'Overleg, instemming en stem',
    olderText: '(over een eerdere tekst)',
    guardian: 'ouder of verzorger',
    guardians: 'ouders of verzorgers',
    date: 'Datum',
    consultation: 'Overleg met ouders',
    consultationCaption: 'Gesprekken en hun uitkomst',
    consultationHead: ['Datum', 'Wie', 'Uitkomst', 'Overeenstemming'],
    yes: 'ja',
    no: 'nee',
    consent: 'Instemming met het handelingsdeel',
    hearing: 'De leerling gehoord',
    heardOn: 'Wanneer en hoe',
    heardForm: (day: string, form: string) => `${day}, ${form}`,
    words: 'De leerling zei',
    doneWith: 'Dit deden we ermee',
    notHeard: (day: string) => `Niet gehoord (${day})`,
    disputed: (day: string) =>
      `Op ${day} is vastgelegd dat over het OPP nog geen overeenstemming is.`,
    evaluation: 'Evaluaties',
    evaluationHead: ['Datum', 'Samenvatting', 'Conclusie'],
    signature: 'Handtekeningen',
    signatureHead: ['Datum', 'Wie', 'Rol', 'Voor'],
    waivers: 'Vastgelegde redenen',
    waiverAlone: (says: string, { byRole, at }: OppWaiverRecord) =>
      `${says} Er is een reden vastgelegd (${roleWords[byRole]}, ${dayInWords(at.slice(0, 10))})`,
    waiver: (says: string, { reason, byRole, at }: OppWaiverRecord) =>
      `${says} Reden: ${reason} (${roleWords[byRole]}, ${dayInWords(at.slice(0, 10))})`,
  },

  evaluation: {
    none: 'Over deze versie is nog geen evaluatie vastgelegd.',
    date: 'Datum',
    present: 'Aanwezig',
    goals: 'Doelen',
    caption: 'Uitkomst per doel',
    head: ['Doel', 'Streven', 'Resultaat', 'Waarom', 'Hoe verder'],
    notDiscussed: 'niet besproken',
    summary: 'Samenvatting',
    guardiansSaid: 'Wat ouders zeiden',
    pupilSaid: 'Wat de leerling zei',
    form: 'Hoe',
    notHeard: 'Niet gehoord, want',
    conclusion: 'Conclusie',
  },

  signing: {
    code: 'Code van deze tekst',
    binds:
      'Deze code is berekend uit de tekst van het OPP. De handtekening hoort daardoor bij precies deze tekst: verandert er iets in wat er geschreven staat, dan krijgt het OPP een andere code.',
    compare: 'Kijk of dezelfde code op het OPP staat dat u hebt gelezen.',
    what: 'Waarvoor u tekent',
    seen: 'Gezien: u hebt het hele OPP gelezen en het is met u besproken. U hoeft het er niet mee eens te zijn.',
    agreed: 'Akkoord: u stemt in met het handelingsdeel, de begeleiding die de school geeft.',
    lines: 'Handtekeningen',
    caption: 'Kruis aan en teken',
    head: ['Wie', 'Gezien', 'Akkoord', 'Handtekening', 'Datum'],
    guardianWith: (name: string) => `${name}\nouder of verzorger met gezag`,
    guardian: 'Ouder of verzorger met gezag\nNaam:',
    school: 'Namens de school\nNaam en functie:',
    pupil: (header: string) => `${header}\nleerling`,
    box: '☐',
    draft: 'Dit is een concept. Teken alleen voor de tekst met deze code.',
  },
} as const;
