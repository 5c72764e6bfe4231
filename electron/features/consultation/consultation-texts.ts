/** The Dutch words on the pages for a colleague without Casuskluis. */
import { dayInWords, reidentifiable } from '../../contract/casus-words';

export const consultationTexts = {
  kicker: 'Vraag aan een collega',
  title: (label: string) => `Vraag over casus ${label}`,
  question: 'De vraag',
  answerBy: (day: string) => `Graag een antwoord uiterlijk op ${dayInWords(day)}.`,
  casus: 'De casus',
  answer: 'Uw antwoord',
  answerLead:
    'Schrijf uit uw eigen ervaring. Noem geen namen van leerlingen of ouders: van die van u niet en ook niet als u denkt te weten over wie dit gaat.',
  recognise: 'Wat herkent u hierin?',
  workedHere: 'Wat werkte bij u?',
  wouldTry: 'Wat zou u proberen?',
  reachable: 'Wanneer en hoe bent u te bereiken?',
  footer: (versionNumber: number) => `Versie ${versionNumber}. ${reidentifiable}`,
  fileName: (label: string, versionNumber: number) =>
    `vraag-casus-${label.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-versie-${versionNumber}.pdf`,
} as const;
