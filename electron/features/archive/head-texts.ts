/** Dutch words of the first pages of a dossier. */
export const headTexts = {
  pupil: {
    heading: 'De leerling',
    name: 'Naam',
    givenNames: 'Voornamen',
    nickname: 'Roepnaam',
    born: 'Geboren',
    sex: 'Geslacht',
    yearGroup: 'Jaargroep',
    className: 'Groep',
    start: 'Op school sinds',
    leave: 'Van school op',
    phase: 'Fase',
    openedOn: 'Dossier sinds',
    codeName: 'Codenaam',
    unnamed: 'Leerling zonder naam',
  },
  /** '': not filled in, so that there is no line about it. */
  sexes: { boy: 'jongen', girl: 'meisje', unknown: '', unspecified: 'niet opgegeven' },
  guardians: {
    heading: 'Ouders en verzorgers',
    caption: 'Wie heeft gezag, en wie heeft recht op informatie',
    head: ['Wie', 'Gezag', 'Informatie', 'Taal'],
  },
  details: {
    caption: 'Hoe ouders te bereiken zijn',
    head: ['Wie', 'Telefoon', 'E-mail', 'Adres', 'Bijzonderheden'],
    title: (who: string) => `Telefoon, e-mail, adres en bijzonderheden van ${who}`,
  },
  relatives: {
    heading: 'Broers en zussen',
    kinds: { brother: 'broer', sister: 'zus', other: 'ander kind' },
    one: (kind: string, name: string) => (name === '' ? kind : `${name} (${kind})`),
  },
  staff: {
    heading: 'Betrokken medewerkers',
    roles: {
      teacher: 'leerkracht',
      careCoordinator: 'intern begeleider',
      educationalPsychologist: 'orthopedagoog',
      headTeacher: 'directeur',
      other: 'andere functie',
    },
    one: (name: string, role: string) => (name === '' ? role : `${name} (${role})`),
  },
  summary: 'In het kort',
} as const;
