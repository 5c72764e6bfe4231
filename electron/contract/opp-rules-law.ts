/** Rules of the OPP that are law, and those that are law as far as known. Source: domain.md section 1. */
import { oppSourcesKnownOn } from './opp-rule-kinds';
import type { OppRule } from './opp-rule-kinds';

const LAW = 'tekst van 10 mei 2017; latere wijzigingen zijn niet gelezen';
/** Of the pages no day of reading was kept: known is by when. */
const PAGES = `uitleg op openbare pagina’s, gelezen vóór ${oppSourcesKnownOn}; de wettekst zelf is niet gelezen`;

const wpo = (article: string): Pick<OppRule, 'level' | 'source' | 'read'> => ({
  level: 'law',
  source: `Wet op het primair onderwijs, ${article}`,
  read: LAW,
});
/** Replaced by another decree since (K): the article's number is not sure any more. */
const decree = (article: string): Pick<OppRule, 'level' | 'source' | 'read'> => ({
  level: 'law',
  source: `Besluit bekostiging WPO, ${article} (inmiddels vervangen: het nummer kan anders zijn)`,
  read: LAW,
});
const register = {
  level: 'law',
  source: 'Regeling structurele gegevenslevering (ROD)',
  read: LAW,
} as const;
const agreement = {
  level: 'lawUncertain',
  source: 'Instemmingsrecht op het handelingsdeel sinds 1 augustus 2017 (Kamerstuk 34446, 4)',
  read: PAGES,
} as const;
const hearing = {
  level: 'lawUncertain',
  source:
    'Hoorrecht van de leerling (Kamerstukken 36443, 3 en 31497, 475; door de Tweede Kamer aangenomen op 23 april 2024)',
  read: PAGES,
} as const;

export const oppLawRules = {
  // Law: what must stand in it
  destinationMissing: {
    ...decree('artikel 34.7 lid 1'),
    place: 'outflow',
    says: 'De uitstroombestemming ontbreekt. Kies een soort voortgezet onderwijs of een vso-profiel.',
  },
  rationaleMissing: {
    ...decree('artikel 34.7 lid 1'),
    place: 'outflow',
    says: 'De onderbouwing van de uitstroombestemming ontbreekt. Schrijf waarop u de verwachting baseert.',
  },
  rationaleIsCopy: {
    ...decree('artikel 34.7 lid 1'),
    place: 'outflow',
    says: 'De onderbouwing noemt alleen de bestemming zelf. Schrijf waarop u de verwachting baseert.',
  },
  promotingMissing: {
    ...decree('artikel 34.7 lid 2'),
    place: 'factors',
    says: 'Er staat geen bevorderende factor. Noem er minstens één.',
  },
  hinderingMissing: {
    ...decree('artikel 34.7 lid 2'),
    place: 'factors',
    says: 'Er staat geen belemmerende factor. Noem er minstens één.',
  },
  actionsMissing: {
    ...wpo('artikel 40a lid 5'),
    place: 'actions',
    says: 'Het handelingsdeel is leeg. Schrijf welke begeleiding de leerling krijgt.',
  },
  actionIncomplete: {
    ...wpo('artikel 40a lid 5'),
    place: 'actions',
    says: 'Bij deze begeleiding ontbreekt wat, door wie, hoe vaak, vanaf of tot wanneer.',
  },
  actionEndsBeforeStart: {
    ...wpo('artikel 40a lid 5'),
    place: 'actions',
    says: 'Deze begeleiding eindigt voordat zij begint. Verbeter een van de twee datums.',
  },
  deviationsUnanswered: {
    ...wpo('artikel 40a lid 5'),
    place: 'deviations',
    says: 'Niet ingevuld of er wordt afgeweken van het onderwijsprogramma. Kies “geen” of beschrijf de afwijking.',
  },
  deviationsEmpty: {
    ...wpo('artikel 40a lid 5'),
    place: 'deviations',
    says: 'Er wordt afgeweken van het onderwijsprogramma, maar niet beschreven hoe.',
  },
  coreGoalsUnanswered: {
    ...wpo('artikel 9 lid 9'),
    place: 'deviations',
    says: 'Geef bij de afwijking aan of de kerndoelen in gebruik blijven.',
  },
  substituteGoalsMissing: {
    ...wpo('artikel 9 lid 9'),
    place: 'deviations',
    says: 'De kerndoelen worden losgelaten. Schrijf welke vervangende onderwijsdoelen gelden.',
  },
  // Law: what must have been done
  consultationMissing: {
    ...wpo('artikel 40a lid 1 en 4'),
    place: 'consultation',
    says: 'Er is over deze versie nog geen op overeenstemming gericht overleg met ouders vastgelegd. Kruis aan welke ouder of verzorger erbij was.',
  },
  consultationAfterAdoption: {
    ...wpo('artikel 40a lid 1 en 4'),
    place: 'consultation',
    says: 'Het overleg met ouders ligt na de vaststelling. Het hoort ervoor.',
  },
  sixWeeksPassed: {
    ...wpo('artikel 40a lid 2'),
    place: 'facts',
    says: 'De zes weken zijn voorbij en het OPP is nog niet vastgesteld. Stel het zo snel mogelijk vast.',
  },
  evaluationMissed: {
    ...wpo('artikel 40a lid 3'),
    place: 'evaluation',
    says: 'In een schooljaar is geen evaluatie vastgelegd waar een ouder of verzorger bij was. De wet vraagt er minstens één per schooljaar.',
  },
  startMissing: {
    ...register,
    place: 'facts',
    says: 'De ingangsdatum ontbreekt.',
  },
  startBeforeEnrolment: {
    ...register,
    place: 'facts',
    says: 'De ingangsdatum ligt vóór de inschrijving van de leerling.',
  },
  startAfterLeaving: {
    ...register,
    place: 'facts',
    says: 'De ingangsdatum ligt na de uitschrijving van de leerling.',
  },
  periodsOverlap: {
    ...register,
    place: 'facts',
    says: 'In deze periode loopt al een ander OPP van deze leerling. Perioden mogen elkaar niet overlappen.',
  },
  endBeforeStart: {
    ...register,
    place: 'facts',
    says: 'De einddatum ligt vóór de ingangsdatum.',
  },
  endMissing: {
    ...register,
    place: 'facts',
    says: 'De leerling is uitgeschreven. Sluit het OPP af met een einddatum.',
  },
  // Law as far as known
  consentMissing: {
    ...agreement,
    place: 'consent',
    says: 'Er is nog geen instemming van ouders met het handelingsdeel van deze tekst. Een nieuwe versie vraagt opnieuw instemming.',
  },
  consentVoid: {
    ...agreement,
    place: 'consent',
    says: 'Het handelingsdeel is gewijzigd nadat ouders instemden. De instemming is vervallen en wordt opnieuw gevraagd.',
  },
  consentRefused: {
    ...agreement,
    place: 'consent',
    says: 'Ouders stemmen niet in met het handelingsdeel. Dat deel geldt niet; de rest kan wel worden vastgesteld.',
  },
  hearingMissing: {
    ...hearing,
    place: 'hearing',
    says: 'De leerling is over deze versie niet vóór de vaststelling gehoord, of er staat niet wat u met de woorden van de leerling deed. Leg beide vast, of de reden waarom de leerling niet is gehoord.',
  },
  hearingMissingAtEvaluation: {
    ...hearing,
    place: 'hearing',
    says: 'Bij een evaluatie is de leerling niet gehoord, of er staat niet wat u met de woorden van de leerling deed. Leg beide vast, of de reden waarom de leerling niet is gehoord.',
  },
} as const satisfies Readonly<Record<string, OppRule>>;
