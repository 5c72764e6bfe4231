import type { trajectoryPages } from '../../../../electron/contract/trajectory';

export type TrajectoryPages = (typeof trajectoryPages)[number];

const words: Readonly<
  Record<
    TrajectoryPages,
    {
      readonly name: string;
      readonly hint: string;
      readonly goes: string;
      readonly stays: string;
    }
  >
> = {
  guardians: {
    name: 'Verslag voor ouders',
    hint: 'In gewone taal, om samen te bespreken.',
    goes: 'De doelen, wat goed ging, de beelden met een zin erbij, wat ieder zei, de afspraken en wat er blijft.',
    stays:
      'Namen van andere kinderen, oudercontacten, signalen, notities en de rest van het dossier.',
  },
  file: {
    name: 'Verslag voor het dossier',
    hint: 'Alles van dit traject, met alle cijfers.',
    goes: 'Het plan, de doelen en hoe ze veranderden, alle cijfers en beelden, weekreflecties, evaluaties, borging en aanwezigheid.',
    stays: 'Oudercontacten, signalen, notities en de rest van het dossier.',
  },
  card: {
    name: 'Papieren kaart van een week',
    hint: 'Een vel A4 om dubbel te vouwen. De kant van de leerling heeft gezichten en geen cijfers.',
    goes: 'De naam van de leerling, de doelen en de schooldagen van die week.',
    stays: 'De scores, en de rest van het dossier.',
  },
};

export const reportTexts = {
  title: 'Verslag maken',
  what: 'Wat wilt u maken?',
  words,
  forWhom: 'Voor wie?',
  forWhomHelp: 'Wat een ander apart zei, staat dan niet in het verslag.',
  together: 'De ouders samen',
  week: 'Week',
  weekName: (number: number) => (number === 0 ? 'Week 0: de nulmeting' : `Week ${String(number)}`),
  noWeeks: 'Kies eerst bij Plan een startdatum. Dan zijn er weken.',
  goes: 'Dit gaat mee',
  stays: 'Dit blijft hier',
  names: 'De naam van de leerling staat erin. Geef het alleen aan wie dat mag weten.',
  preview: 'Voorbeeld',
  pdf: 'Bewaar als PDF',
  docx: 'Bewaar als DOCX',
  saved: 'Het bestand is bewaard. Wie het heeft, kan het lezen: bewaar en verstuur het veilig.',
} as const;
