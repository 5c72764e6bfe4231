export const ownWordsTexts = {
  text: 'Woorden die u zelf hebt toegevoegd. De spelling laat ze staan in alle dossiers van de gekozen school. Wordt een dossier vernietigd, dan gaan woorden die een naam uit dat dossier zijn mee.',
  none: 'U hebt nog geen woorden toegevoegd.',
  label: 'Nieuw woord',
  add: 'Voeg toe',
  added: (word: string) => `“${word}” is toegevoegd.`,
  wrong: 'Typ één woord van letters, zonder spaties.',
  remove: (word: string) => `Verwijder ${word}`,
  removed: (word: string) => `“${word}” is verwijderd.`,
} as const;
