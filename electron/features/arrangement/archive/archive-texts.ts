/** Dutch words of a request that travels, in the list of what goes along and on its pages. */
import { decisionWords } from '../../../contract/arrangement-words';
import type { DecisionOutcome } from '../../../contract/arrangement';
import { dayInWords } from '../../../contract/casus-words';

export const archiveTexts = {
  draft: (title: string) => `${title}, concept`,
  submitted: (title: string, on: string) => `${title}, ingediend op ${dayInWords(on)}`,
  steps: 'Besluiten en evaluaties',
  stepsCaption: 'Wat er met de aanvraag is gedaan',
  stepsHead: ['Datum', 'Wat', 'Toelichting'],
  kinds: {
    submitted: 'Ingediend',
    takenBack: 'Teruggenomen',
    decided: 'Besluit',
    evaluated: 'Evaluatie',
  },
  outcome: (outcome: DecisionOutcome) => decisionWords[outcome],
  amount: (amount: string) => `Toegekend bedrag: ${amount}`,
  psychologist: (text: string) => `Advies van de orthopedagoog of psycholoog: ${text}`,
  manager: (text: string) => `Advies van de manager: ${text}`,
  conditions: (text: string) => `Voorwaarden: ${text}`,
  endOn: (day: string) => `Laatste dag: ${dayInWords(day)}`,
  evaluationOn: (day: string) => `Evaluatie gepland op ${dayInWords(day)}`,
  aim: (aim: string, result: string, reached: string) =>
    `${aim}: ${result}${reached === '' ? '' : `. ${reached}`}`,
  goneAim: 'Doel dat niet meer in deze tekst staat',
  stays: (text: string) => `Wat blijft: ${text}`,
} as const;
