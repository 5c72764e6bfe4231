import type {
  AimResult,
  ArrangementStep,
  DecisionOutcome,
} from '../../../../electron/contract/arrangement';
import { aimResultWords, decisionWords } from '../../../../electron/contract/arrangement-words';
import { dayInWords, roleWords } from '../../../../electron/contract/casus-words';
import { euros } from '../../../../electron/contract/hundredths';

const stepWords: Readonly<Record<ArrangementStep['detail']['kind'], string>> = {
  submitted: 'Ingediend',
  takenBack: 'Teruggenomen',
  decided: 'Besluit vastgelegd',
  evaluated: 'Evaluatie vastgelegd',
};

export const stepTexts = {
  title: 'Besluit en evaluatie',
  none: 'Er is nog niets besloten. Dien de aanvraag in; daarna legt u hier het besluit vast.',
  waiting: 'De aanvraag is ingediend en wacht op een besluit.',
  decision: 'Besluit',
  evaluation: 'Evaluatie',
  history: 'Wat er is gebeurd',
  on: dayInWords,
  euros,
  step: ({ detail, on, byRole }: ArrangementStep) =>
    `${stepWords[detail.kind]} op ${dayInWords(on)}, door ${roleWords[byRole]}`,
  outcome: (outcome: DecisionOutcome) => decisionWords[outcome],
  outcomeOn: (outcome: DecisionOutcome, on: string) =>
    `${decisionWords[outcome]} op ${dayInWords(on)}`,
  result: (result: AimResult) => aimResultWords[result],
  terms: {
    outcome: 'Uitkomst',
    amount: 'Toegekend bedrag',
    psychologist: 'Advies orthopedagoog of psycholoog',
    manager: 'Advies manager',
    conditions: 'Voorwaarden',
    end: 'Loopt tot en met',
    evaluation: 'Evaluatie gepland',
    on: 'Geëvalueerd op',
    stays: 'Wat blijft',
    conclusion: 'Conclusie',
  },
  save: 'Leg vast',
  dayToCome: 'Kies vandaag of een dag die voorbij is.',
  dayNeeded: 'Vul een datum in.',

  submit: {
    title: 'Aanvraag indienen',
    lead: 'Na het indienen ligt de tekst vast. Versturen doet u zelf: exporteer de aanvraag als PDF of DOCX.',
    blocked: 'Dit houdt het indienen nog tegen',
    day: 'Datum van indienen',
    save: 'Indienen',
    done: 'De aanvraag is ingediend.',
  },
  takeBack: {
    title: 'Aanvraag terugnemen',
    lead: 'U kunt daarna weer schrijven. De ingediende tekst blijft bewaard.',
    reason: 'Waarom neemt u de aanvraag terug?',
    reasonMissing: 'Schrijf kort waarom.',
    save: 'Neem terug',
  },
  decide: {
    title: 'Besluit vastleggen',
    lead: 'Wat besloot het samenwerkingsverband? Een eerder besluit blijft bewaard.',
    outcome: 'Uitkomst',
    outcomeMissing: 'Kies een uitkomst.',
    day: 'Datum van het besluit',
    beforeSubmission: (day: string) =>
      `Het besluit kan niet vóór het indienen liggen (${dayInWords(day)}).`,
    amount: 'Toegekend bedrag',
    psychologist: 'Advies van de orthopedagoog of psycholoog',
    manager: 'Advies van de manager',
    conditions: 'Voorwaarden',
    end: 'Einddatum',
    endMissing: 'Vul in tot wanneer de ondersteuning loopt.',
    evaluation: 'Evaluatie',
    evaluationHelp: 'Evalueer vóór de einddatum. Beide dagen komen in Vandaag te staan.',
    evaluationMissing: 'Plan een evaluatie vóór de einddatum.',
    evaluationLate: 'De evaluatie hoort vóór de einddatum te liggen.',
    done: 'Het besluit is vastgelegd.',
  },
  evaluate: {
    title: 'Evaluatie vastleggen',
    lead: 'Kijk per doel terug, en schrijf wat er blijft als de ondersteuning stopt.',
    day: 'Datum van de evaluatie',
    beforeDecision: (day: string) =>
      `De evaluatie kan niet vóór het besluit liggen (${dayInWords(day)}).`,
    late: (endOn: string) =>
      `Deze dag ligt na de einddatum (${dayInWords(endOn)}). Gebruikelijk is een evaluatie vóór het einde; u kunt haar toch vastleggen.`,
    aim: (number: number) => `Doel ${number}`,
    result: 'Is het doel bereikt?',
    resultMissing: 'Kies een antwoord.',
    reached: 'Wat is er bereikt?',
    stays: 'Wat blijft er?',
    staysHelp: 'Wat doet de school zelf verder?',
    conclusion: 'Conclusie',
    conclusionMissing: 'Schrijf de conclusie op.',
    done: 'De evaluatie is vastgelegd.',
  },
} as const;
