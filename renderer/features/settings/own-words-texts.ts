export const ownWordsTexts = {
  text: 'Woorden die u zelf hebt toegevoegd. De spelling laat ze staan in alle dossiers van de gekozen school. Wordt een dossier vernietigd, dan gaan woorden die een naam uit dat dossier zijn mee.',
  hidden: 'Namen zijn verborgen. Toon de namen om uw woorden te zien.',
  none: 'U hebt nog geen woorden toegevoegd.',
  label: 'Nieuw woord',
  add: 'Voeg toe',
  added: (word: string) => `“${word}” is toegevoegd.`,
  wrong: 'Typ één woord van letters, zonder spaties.',
  remove: (word: string) => `Verwijder ${word}`,
  removed: (word: string) => `“${word}” is verwijderd.`,
  removedHidden: 'Het woord is verwijderd.',
} as const;
