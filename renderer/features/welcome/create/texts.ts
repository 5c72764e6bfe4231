export const createTexts = {
  step: (number: number) => `Stap ${number} van 5`,
  intro: {
    title: 'Welkom',
    lead: 'Casuskluis bewaart uw dossiers versleuteld op deze laptop, en nergens anders. Er gaat niets naar internet. Alleen wat u zelf exporteert, verlaat dit apparaat.',
    needTitle: 'Dit hebt u nodig, ongeveer vijf minuten:',
    need: [
      'papier en pen voor uw wachtwoordzin',
      'een printer voor het herstelblad (met de hand overschrijven kan ook)',
    ],
    honest:
      'Niemand kan de kluis voor u openen als u de wachtwoordzin én de herstelcode kwijt bent. Ook de makers niet.',
    start: 'Maak een kluis',
  },
  name: {
    title: 'Hoe heet uw kluis?',
    lead: 'De naam staat op het herstelblad. Gebruik geen naam van een leerling.',
    label: 'Naam van de kluis',
    suggestion: 'Mijn dossiers',
    empty: 'Geef de kluis een naam.',
    tooLong: 'Kort de naam in tot 80 tekens.',
  },
  submit: 'Maak de kluis',
} as const;
