/** Dutch words of a handover outside the screen: on pages, in the list of dated things, as a file. */
import { dayInWords, roleWords } from '../../contract/casus-words';
import type { ArchiveRecordKind } from '../../contract/archive-records';
import type { HandoverReader } from '../../contract/handover-readers';
import { handoverReaderWords } from '../../contract/handover-words';
import type { Settings } from '../../contract/settings';

/** "overdracht-2026-11-22": by nothing that names, for who sees the folder reads a file's name. */
const fileName = (what: string, day: string, format: 'pdf' | 'docx'): string =>
  `${what}-${day}.${format}`;

type From = {
  readonly name: string;
  readonly school: string;
  readonly role: Settings['ownRole'];
};

export const handoverTexts = {
  profileName: handoverReaderWords satisfies Readonly<Record<HandoverReader, string>>,
  /** In the file's properties, and at the foot: no name, no code name. */
  fileTitle: 'Overdracht',
  fileName: (day: string, format: 'pdf' | 'docx') => fileName('overdracht', day, format),
  kicker: (day: string) => `Overdracht, gemaakt op ${dayInWords(day)}`,
  title: (pupil: string) => `Overdracht van ${pupil}`,
  classTitle: (count: number) => `Overdracht van ${count} leerlingen`,
  facts: {
    reader: 'Voor',
    from: 'Van',
    expiresOn: 'Te gebruiken tot en met',
  },
  from: ({ name, role, school }: From) =>
    [name === '' ? roleWords[role] : `${name} (${roleWords[role]})`, school]
      .filter((text) => text !== '')
      .join(', '),
  summary: {
    heading: 'Samenvatting',
    needs: 'Wat deze leerling op maandag nodig heeft',
    works: 'Wat werkt',
    avoid: 'Wat beter niet',
    goals: 'Open doelen',
    agreements: 'Open afspraken',
    dates: 'Data die eraan komen',
    dateHead: ['Wanneer', 'Wat'],
    empty: 'Er is geen samenvatting geschreven.',
    more: (count: number) => `En nog ${count}; zie de volgende bladzijden.`,
  },
  aboutPupil: 'Over de leerling',
  kinds: {
    trajectory: 'Trajecten',
    opp: 'Ontwikkelingsperspectief (OPP)',
    arrangement: 'Arrangementen',
    agreement: 'Afspraken',
    guardianViews: 'Talenten en wensen volgens ouders',
    homeSupportPlan: 'Gezamenlijk plan met thuis',
    guardianContact: 'Gesprekken met ouders',
    concernSignal: 'Signalen',
    note: 'Notities',
    attachment: 'Bijlagen',
    casus: 'Casussen voor het kernteam',
    privateWorkingNote: 'Persoonlijke werkaantekeningen',
  } satisfies Readonly<Record<ArchiveRecordKind, string>>,
  attachmentsApart: 'Deze bijlagen zitten niet in dit bestand. Vraag ernaar bij de afzender.',
  /** "Een hulpkaart maken (leerkracht, 20 november 2025)" */
  agreement: (what: string, owner: string, day: string) =>
    `${what.trim().replace(/\.$/u, '')} (${owner === '' ? '' : `${owner}, `}${dayInWords(day)})`,
  dates: {
    agreement: (what: string) => `Afspraak: ${what}`,
    trajectoryCheck: (name: string) => `Borging van het traject bekijken: ${name}`,
    oppGoal: (goal: string) => `Doel van het OPP bekijken: ${goal}`,
    oppEvaluation: 'Evaluatie van het OPP',
    arrangementEnds: 'Arrangement loopt af',
    arrangementEvaluation: 'Arrangement evalueren',
    homeTalk: 'Overleg over het gezamenlijke plan',
  },
  /** Without telling what. */
  restLeftOut: 'Wat niet meegaat is weggelaten.',
  carefully: {
    title: 'Ga zorgvuldig om met deze bladzijden',
    destroy: (day: string) => `Vernietig ze uiterlijk op ${day}.`,
    keep: 'Geef ze aan niemand anders en bewaar ze niet langer dan nodig is.',
  },
  /** In the list of dated things: one file may be of a whole class. */
  notReceived: (reader: string, others: number) =>
    others === 0
      ? reader
      : `${reader} (met ${others === 1 ? 'nog een leerling' : `nog ${others} leerlingen`})`,
  warm: {
    fileTitle: 'Warme overdracht',
    fileName: (day: string, format: 'pdf' | 'docx') => fileName('warme-overdracht', day, format),
    title: (pupil: string) => `Gesprek over ${pupil}`,
    kicker: 'Warme overdracht',
    facts: { on: 'Datum van het gesprek', present: 'Aanwezig', lookBackOn: 'Samen terugkijken op' },
    toCome: 'nog te plannen',
    giver: 'Leerkracht van nu',
    taker: 'Leerkracht van volgend jaar',
    asked: (who: string, question: string) => `${who}: ${question}`,
    agreed: 'Wat we afspreken',
    lookBack: 'Wanneer kijken we samen terug?',
  },
} as const;
