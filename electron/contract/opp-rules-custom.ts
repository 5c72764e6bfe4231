/** Rules of the OPP that are custom of the field, and tips of our own. Source: domain.md section 1. */
import type { OppRule } from './opp-rule-kinds';

const FIELD = 'gebruik in het veld, geen wettekst';

const custom = {
  level: 'custom',
  source: 'Wat scholen en samenwerkingsverbanden in een OPP vragen',
  read: FIELD,
} as const;
const tip = { level: 'tip', source: 'Advies van Casuskluis', read: FIELD } as const;

export const oppCustomRules = {
  // Custom
  triggerMissing: {
    ...custom,
    place: 'facts',
    says: 'Kies vanaf welke dag de zes weken tellen, dan bewaakt Casuskluis de termijn.',
  },
  sixWeeksPassedByCustom: {
    ...custom,
    place: 'facts',
    says: 'Zes weken na de start van de extra ondersteuning is het OPP nog niet vastgesteld. De wet noemt deze start niet; het is gebruik.',
  },
  consultationWithoutPeople: {
    ...custom,
    place: 'consultation',
    says: 'Bij het overleg met ouders staat niet wie erbij was.',
  },
  consultedOnOlderText: {
    ...custom,
    place: 'consultation',
    says: 'De tekst is gewijzigd na het overleg met ouders. Leg de wijziging aan hen voor.',
  },
  consentOfGuardianWithoutCustody: {
    ...custom,
    place: 'consent',
    says: 'De instemming komt van iemand van wie het gezag niet vaststaat. Controleer het gezag in het tabblad Ouders.',
  },
  consentDisputed: {
    ...custom,
    place: 'consent',
    says: 'Ouders zijn het niet met elkaar eens over het handelingsdeel. Dat deel geldt nog niet; de rest kan wel worden vastgesteld.',
  },
  refusalWithoutGround: {
    ...custom,
    place: 'consent',
    says: 'Ouders stemden niet in, maar hun reden is niet opgeschreven.',
  },
  levelsMissing: {
    ...custom,
    place: 'startSituation',
    says: 'De beginsituatie noemt geen niveau. Voeg toe wat toetsen of observaties laten zien.',
  },
  growthMissing: {
    ...custom,
    place: 'startSituation',
    says: 'Er is geen geplande groei ingevuld. Geef per vakgebied aan wat u verwacht.',
  },
  socialEmotionalMissing: {
    ...custom,
    place: 'startSituation',
    says: 'De sociaal-emotionele ontwikkeling staat niet in de beginsituatie.',
  },
  earlierSupportMissing: {
    ...custom,
    place: 'startSituation',
    says: 'Eerder ingezette ondersteuning en het effect ervan staan niet in de beginsituatie.',
  },
  needsMissing: {
    ...custom,
    place: 'needs',
    says: 'Er staat geen onderwijsbehoefte. Maak de zin af: “Deze leerling heeft … nodig die …”.',
  },
  goalsMissing: {
    ...custom,
    place: 'goals',
    says: 'Er staat geen doel. Formuleer wat de leerling straks kan.',
  },
  goalWithoutOwner: {
    ...custom,
    place: 'goals',
    says: 'Dit doel heeft geen eigenaar. Noem wie het volgt.',
  },
  goalWithoutMeasure: {
    ...custom,
    place: 'goals',
    says: 'Bij dit doel staat niet hoe het wordt gemeten.',
  },
  goalWithoutDate: {
    ...custom,
    place: 'goals',
    says: 'Dit doel heeft geen datum.',
  },
  goalNotConcrete: {
    ...custom,
    place: 'goals',
    says: 'Bij dit doel ontbreekt het gedrag, de beginsituatie of het streven.',
  },
  goalBeforeStart: {
    ...custom,
    place: 'goals',
    says: 'De datum van dit doel ligt vóór de ingangsdatum van het OPP.',
  },
  guardiansViewMissing: {
    ...custom,
    place: 'guardiansView',
    says: 'De zienswijze van ouders is leeg.',
  },
  pupilVoiceMissing: {
    ...custom,
    place: 'pupilVoice',
    says: 'De woorden van de leerling zelf staan er niet in.',
  },
  evaluationPlanMissing: {
    ...custom,
    place: 'evaluationPlan',
    says: 'Er staat niet wanneer het OPP wordt geëvalueerd.',
  },
  evaluationWithoutPeople: {
    ...custom,
    place: 'evaluation',
    says: 'Bij een evaluatie met ouders staat niet wie erbij was.',
  },
  notSigned: {
    ...custom,
    place: 'adoption',
    says: 'Er is nog niet vastgelegd wie deze tekst heeft getekend.',
  },
  datedBeforeDraft: {
    ...custom,
    place: 'adoption',
    says: 'Een stap of de vaststelling van deze versie heeft een datum van vóór de dag waarop zij in Casuskluis is begonnen. Controleer de datum.',
  },
  // Tips
  sixWeeksNear: {
    ...tip,
    place: 'facts',
    says: 'De termijn van zes weken loopt bijna af.',
  },
  evaluationDue: {
    ...tip,
    place: 'evaluation',
    says: 'In dit schooljaar is nog niet met ouders geëvalueerd. Plan het gesprek vóór 31 juli.',
  },
  evaluationAfterSummer: {
    ...tip,
    place: 'evaluation',
    says: 'Vastgesteld na 1 april: de evaluatie mag in het volgende schooljaar. Een kort gesprek vóór de zomer helpt de overgang.',
  },
  goalWithoutAction: {
    ...tip,
    place: 'goals',
    says: 'Geen begeleiding in het handelingsdeel werkt aan dit doel.',
  },
  sectionLong: {
    ...tip,
    place: 'startSituation',
    says: 'Dit onderdeel is langer dan nodig. Lezers vragen om kort en concreet.',
  },
} as const satisfies Readonly<Record<string, OppRule>>;
