/** Dutch words of the pages of an own export. */
export const ownExportTexts = {
  kicker: (day: string) => `Dossier, meegenomen op ${day}`,
  title: (pupil: string) => `Dossier van ${pupil}`,
  head: 'Over de leerling',
  fileTitle: 'Dossier',
} as const;
