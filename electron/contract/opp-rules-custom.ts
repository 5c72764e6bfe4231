/** Rules of the OPP that are custom of the field, and tips of our own. Source: domain.md section 1. */
import { oppSourcesKnownOn } from './opp-rule-kinds';
import type { OppRule } from './opp-rule-kinds';

const FIELD = `gebruik in het veld op ${oppSourcesKnownOn}, geen wettekst`;

/** Customary fields: domain.md's sources 13, 14 and 16. */
const form = {
  level: 'custom',
  source: 'Wat formulieren voor een OPP vragen (ParnasSys, Driestar educatief)',
  read: `openbare pagina’s, gelezen vóór ${oppSourcesKnownOn}; geen wettekst`,
} as const;
const smart = {
  level: 'custom',
  source: 'SMART-doelen, zoals scholen ze formuleren',
  read: FIELD,
} as const;
const custom = {
  level: 'custom',
  source: 'Wat scholen en samenwerkingsverbanden in een OPP vragen',
  read: FIELD,
} as const;
const tip = {
  level: 'tip',
  source: 'Advies van Casuskluis',
  read: `zo gekozen op ${oppSourcesKnownOn}, geen wettekst`,
} as const;

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
  consultationWithoutGuardian: {
    ...custom,
    place: 'consultation',
    says: 'Bij een overleg is geen ouder of verzorger aangekruist. Het telt niet als overleg met ouders.',
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
    ...form,
    place: 'startSituation',
    says: 'De beginsituatie noemt geen niveau. Voeg toe wat toetsen of observaties laten zien.',
  },
  growthMissing: {
    ...form,
    place: 'startSituation',
    says: 'Er is geen geplande groei ingevuld. Geef per vakgebied aan wat u verwacht.',
  },
  cognitionMissing: {
    ...form,
    place: 'startSituation',
    says: 'Er staat geen intelligentieonderzoek (IQ) in de beginsituatie. Is dat er niet, schrijf dan “niet onderzocht”.',
  },
  socialEmotionalMissing: {
    ...form,
    place: 'startSituation',
    says: 'De sociaal-emotionele ontwikkeling staat niet in de beginsituatie.',
  },
  earlierSupportMissing: {
    ...form,
    place: 'startSituation',
    says: 'Eerder ingezette ondersteuning en het effect ervan staan niet in de beginsituatie.',
  },
  needsMissing: {
    ...form,
    place: 'needs',
    says: 'Er staat geen onderwijsbehoefte. Maak de zin af: “Deze leerling heeft … nodig die …”.',
  },
  goalsMissing: {
    ...form,
    place: 'goals',
    says: 'Er staat geen doel. Formuleer wat de leerling straks kan.',
  },
  goalWithoutOwner: {
    ...smart,
    place: 'goals',
    says: 'Dit doel heeft geen eigenaar. Noem wie het volgt.',
  },
  goalWithoutMeasure: {
    ...smart,
    place: 'goals',
    says: 'Bij dit doel staat niet hoe het wordt gemeten.',
  },
  goalWithoutDate: {
    ...smart,
    place: 'goals',
    says: 'Dit doel heeft geen datum.',
  },
  goalWithoutSituation: {
    ...smart,
    place: 'goals',
    says: 'Bij dit doel staat niet in welke situatie het gedrag te zien is.',
  },
  goalNotConcrete: {
    ...smart,
    place: 'goals',
    says: 'Bij dit doel ontbreekt het gedrag, de beginsituatie of het streven.',
  },
  guardiansViewMissing: {
    ...form,
    place: 'guardiansView',
    says: 'De zienswijze van ouders is leeg.',
  },
  pupilVoiceMissing: {
    ...form,
    place: 'pupilVoice',
    says: 'De woorden van de leerling zelf staan er niet in.',
  },
  evaluationPlanMissing: {
    ...form,
    place: 'evaluationPlan',
    says: 'Er staat niet wanneer het OPP wordt geëvalueerd.',
  },
  externalsMissing: {
    ...form,
    place: 'externals',
    says: 'Er staat niet wie van buiten de school meedoet. Is er niemand, voeg dan een regel toe met “geen”.',
  },
  evaluationWithoutGuardian: {
    ...custom,
    place: 'evaluation',
    says: 'Bij een evaluatie is geen ouder of verzorger aangekruist. Zij telt niet als evaluatie met ouders.',
  },
  notSigned: {
    ...form,
    place: 'adoption',
    says: 'Er is nog niet vastgelegd wie deze tekst heeft getekend.',
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
