/** Dutch text of the form of a contact and of the dialog that prepares one. */
export const contactFormTexts = {
  newTitle: 'Nieuw contact met ouders',
  editTitle: 'Contact met ouders wijzigen',
  kind: 'Soort contact',
  on: 'Datum',
  guardians: 'Met wie',
  noGuardians: 'Er staan nog geen ouders in dit dossier. Vul ze in bij Gegevens.',
  others: 'En verder',
  othersHelp: 'Een naam of een functie. Mag leeg blijven.',
  tone: 'Toon',
  said: 'Wat is er gezegd?',
  followUp: 'Waarop komt u terug?',
  followUpOn: 'Wanneer komt u terug?',
  agreements: 'Afspraken',
  noAgreements: 'Nog geen afspraken bij dit contact.',
  addAgreement: 'Afspraak toevoegen',
  agreement: (number: number) => `Afspraak ${number}`,
  what: 'Wat is er afgesproken?',
  owner: 'Wie doet het?',
  dueOn: 'Wanneer is het klaar?',
  remove: (name: string) => `${name} weghalen`,
  removed: (name: string) => `${name} is weggehaald.`,
  full: 'Meer dan twintig afspraken passen hier niet.',
  save: 'Bewaar contact',
  close: 'Sluiten',
  keepMine: 'Bewaar toch mijn tekst',
  saved: 'Het contact is bewaard.',
  errors: {
    day: 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2026.',
    future: 'Deze dag moet nog komen. Kies vandaag of een dag ervoor.',
    long: 'Deze tekst is te lang.',
    what: 'Schrijf op wat er is afgesproken.',
    said: 'Schrijf kort op wat er is gezegd.',
  } as Readonly<Record<string, string>>,
} as const;

export const prepareTexts = {
  title: 'Gesprek voorbereiden',
  lead: 'Eén blad om een gesprek mee te beginnen. Kies wat u meeneemt.',
  pages: 'Blad',
  kinds: {
    preparation: 'Voorbereiding van het gesprek',
    plan: 'Gezamenlijk plan',
  },
  with: 'Met wie praat u?',
  withHelp: 'Op het blad staat dan alleen wat met al deze ouders is besproken.',
  limited: 'recht op informatie, beperkt',
  nobody: 'Niemand gekozen: het blad is alleen voor school.',
  goes: 'Dit gaat mee',
  goesText: {
    preparation:
      'Talenten en wensen, de laatste contacten, open afspraken, de doelen van het traject en ruimte om te schrijven.',
    plan: 'Wie thuis helpt, de doelen, wie wat doet en wanneer u terugkijkt.',
  },
  stays: 'Dit blijft hier',
  staysText: 'Adressen, telefoonnummers en e-mailadressen van ouders.',
  apart: (count: number) =>
    count === 1
      ? 'Eén contact waar niet iedereen bij was, staat niet op het blad.'
      : `${count} contacten waar niet iedereen bij was, staan niet op het blad.`,
  preview: 'Voorbeeld van het blad',
  pdf: 'Bewaar als PDF',
  docx: 'Bewaar als Word-bestand',
  saved: 'Het bestand is bewaard.',
} as const;
