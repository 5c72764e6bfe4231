/** Dutch words of a handover, the same on the screen and on paper. Pure. */
import type { HandoverReader } from './handover-readers';
import type { WarmQuestion } from './warm-handover';

/** For whom, as the name of a profile and in the log. */
export const handoverReaderWords: Readonly<Record<HandoverReader, string>> = {
  nextTeacher: 'Leerkracht van volgend jaar',
  otherSchool: 'Andere school',
  guardians: 'Ouders',
  partnership: 'Samenwerkingsverband',
  external: 'Externe begeleider',
};

/** The parents get a copy of it, and it does not replace what schools must send (domain.md section 3). */
export const notTheOso =
  'Dit is niet het overstapdossier (OSO) en niet het onderwijskundig rapport. Dat maakt de school in het leerlingadministratiesysteem.';

type WarmWords = {
  readonly title: string;
  /** What the teacher of now tells. */
  readonly giver: string;
  /** What the teacher of next year asks or thinks. */
  readonly taker: string;
};

/** The sheet for the talk. Custom: strengths first (HGW), then what helps, what not, and how to start. */
export const warmQuestionWords: Readonly<Record<WarmQuestion, WarmWords>> = {
  strengths: {
    title: 'Sterke kanten',
    giver: 'Waar is deze leerling goed in en trots op?',
    taker: 'Hoe kan ik daar in mijn groep op bouwen?',
  },
  works: {
    title: 'Wat werkt',
    giver: 'Welke aanpak hielp, en waaraan zag u dat?',
    taker: 'Wat daarvan past in mijn groep?',
  },
  avoid: {
    title: 'Wat beter niet',
    giver: 'Wat werkte niet of maakte het moeilijker?',
    taker: 'Waar moet ik op letten?',
  },
  firstWeeks: {
    title: 'De eerste weken',
    giver: 'Wat heeft deze leerling op de eerste maandag nodig?',
    taker: 'Wat regel ik voor de start?',
  },
  peers: {
    title: 'Samen met anderen',
    giver: 'Hoe gaat het met andere kinderen, in de klas en buiten?',
    taker: 'Waar zit en speelt deze leerling het best?',
  },
  learning: {
    title: 'Leren',
    giver: 'Wat heeft deze leerling nodig om te leren?',
    taker: 'Waar begin ik met lezen, spellen en rekenen?',
  },
  home: {
    title: 'Thuis',
    giver: 'Hoe loopt het contact met ouders, en wat is met hen afgesproken?',
    taker: 'Wanneer en hoe maak ik kennis met ouders?',
  },
  openGoals: {
    title: 'Lopende doelen',
    giver: 'Welke doelen en afspraken lopen door?',
    taker: 'Wie doet wat, en wanneer kijken we ernaar?',
  },
  ownQuestion: {
    title: 'Nog niet gevraagd',
    giver: 'Wat wilt u nog meegeven?',
    taker: 'Wat wil ik nog vragen?',
  },
};
