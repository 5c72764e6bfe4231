/** One page for the start of the next talk: first what the child can and what parents wish. Pure. */
import { contactKindWords, contactToneWords } from '../../../contract/guardian-contact-words';
import type { ContactKind } from '../../../contract/guardian-contacts';
import type { PrintableDocument } from '../../../contract/document';
import {
  dayText,
  factsBlock,
  isFilled,
  paragraph,
  tableBlock,
  warning,
} from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { ContactDraftRecord, ViewsContentRecord } from '../contact-records';
import { guardianContactTexts } from '../guardian-contacts-texts';
import { onOnePage } from './one-page';
import { createCutter } from './shorten';
import type { Cutter } from './shorten';

const texts = guardianContactTexts.preparation;

export type PrintedTrajectory = {
  readonly name: string;
  readonly week: number | null;
  readonly weekCount: number;
  readonly goals: readonly string[];
  /** What already worked, of the last reflection; ''. */
  readonly worked: string;
};

/** Only what may stand on it: who it is for was seen to before. */
export type PrintedPreparation = {
  readonly pupil: string;
  /** "Elske Voorbeeld (moeder)"; none: for the school alone. */
  readonly guardians: readonly string[];
  readonly last: { readonly on: string; readonly kind: ContactKind } | null;
  /** Null: never asked of these guardians. */
  readonly views: Pick<ViewsContentRecord, 'talents' | 'wishes' | 'askedOn'> | null;
  /** Newest first. */
  readonly contacts: readonly Pick<
    ContactDraftRecord,
    'kind' | 'on' | 'tone' | 'said' | 'followUp' | 'followUpOn'
  >[];
  /** Open ones, by day. */
  readonly agreements: readonly {
    readonly what: string;
    readonly owner: string;
    readonly dueOn: string;
  }[];
  readonly trajectory: PrintedTrajectory | null;
  readonly today: string;
};

type Limits = {
  readonly views: number;
  readonly contacts: number;
  readonly said: number;
  readonly agreements: number;
  readonly what: number;
  readonly goals: number;
  readonly goal: number;
};

/** First the texts get shorter, and then the lists. */
const limits: readonly Limits[] = [
  { views: 700, contacts: 6, said: 420, agreements: 10, what: 200, goals: 8, goal: 200 },
  { views: 450, contacts: 5, said: 280, agreements: 8, what: 140, goals: 6, goal: 150 },
  { views: 320, contacts: 4, said: 200, agreements: 6, what: 110, goals: 5, goal: 110 },
  { views: 240, contacts: 3, said: 160, agreements: 6, what: 90, goals: 4, goal: 80 },
  { views: 180, contacts: 3, said: 120, agreements: 5, what: 60, goals: 4, goal: 60 },
  { views: 140, contacts: 2, said: 110, agreements: 4, what: 60, goals: 3, goal: 50 },
  { views: 110, contacts: 2, said: 90, agreements: 3, what: 40, goals: 2, goal: 50 },
  { views: 90, contacts: 1, said: 90, agreements: 2, what: 40, goals: 2, goal: 40 },
];

const OWNER = 30;
const PUPIL = 50;
const WITH = 100;

type Part = { readonly printed: PrintedPreparation; readonly limit: Limits; readonly cut: Cutter };

const viewBlocks = ({ printed: { views }, limit, cut }: Part): Block[] =>
  views === null || !isFilled(`${views.talents}${views.wishes}`)
    ? [paragraph(texts.views.none)]
    : tableBlock({
        caption: texts.views.caption(views.askedOn),
        head: texts.views.head,
        rows: [[cut.text(views.talents, limit.views), cut.text(views.wishes, limit.views)]],
        rowHeads: false,
      });

const comeBack = (followUp: string, on: string | null): string =>
  isFilled(followUp) || on !== null ? `\n${texts.contacts.comeBack(followUp, on)}` : '';

const contactBlocks = ({ printed: { contacts }, limit, cut }: Part): Block[] => {
  const told = contacts.filter(
    ({ said, followUp, followUpOn }) => isFilled(`${said}${followUp}`) || followUpOn !== null,
  );
  const shown = cut.list(told, limit.contacts);
  return tableBlock({
    caption: texts.contacts.caption(shown.length, told.length),
    head: texts.contacts.head,
    rows: shown.map(({ kind, on, tone, said, followUp, followUpOn }) => [
      dayText(on),
      `${contactKindWords[kind]}, ${contactToneWords[tone]}`,
      `${cut.text(said, limit.said)}${comeBack(cut.text(followUp, limit.what), followUpOn)}`.trim(),
    ]),
  });
};

const agreementBlocks = ({ printed: { agreements }, limit, cut }: Part): Block[] => {
  const shown = cut.list(agreements, limit.agreements);
  return shown.length === 0
    ? [paragraph(texts.agreements.none)]
    : tableBlock({
        caption: texts.agreements.caption(shown.length, agreements.length),
        head: texts.agreements.head,
        rows: shown.map(({ what, owner, dueOn }) => [
          cut.text(what, limit.what),
          cut.text(owner, OWNER),
          dayText(dueOn),
        ]),
      });
};

const trajectoryBlocks = ({ printed: { trajectory }, limit, cut }: Part): Block[] => {
  if (trajectory === null) return [];
  const { name, week, weekCount, goals, worked } = trajectory;
  const shown = cut.list(goals, limit.goals).map((goal) => `• ${cut.text(goal, limit.goal)}`);
  return tableBlock({
    caption: texts.trajectory.caption(cut.text(name, OWNER), week, weekCount),
    head: texts.trajectory.head(shown.length, goals.length),
    rows: [[shown.join('\n'), cut.text(worked, limit.views)]],
    rowHeads: false,
  });
};

const make = (printed: PrintedPreparation, limit: Limits): PrintableDocument => {
  const cut = createCutter();
  const { guardians, last, pupil } = printed;
  const part = { printed, limit, cut };
  const blocks = [
    ...(guardians.length === 0 ? [warning(texts.schoolOnly.title, [texts.schoolOnly.says])] : []),
    ...factsBlock([
      { term: texts.facts.with, value: cut.text(guardians.join(', '), WITH) },
      {
        term: texts.facts.last,
        value: last === null ? texts.never : texts.last(last.on, last.kind),
      },
    ]),
    ...viewBlocks(part),
    ...contactBlocks(part),
    ...agreementBlocks(part),
    ...trajectoryBlocks(part),
  ];
  return {
    title: texts.title(cut.text(pupil, PUPIL)),
    kicker: guardianContactTexts.kicker(printed.today),
    blocks: [...blocks, ...(cut.wasCut() ? [paragraph(guardianContactTexts.cut)] : [])],
  };
};

export const preparationDocument = (printed: PrintedPreparation): PrintableDocument =>
  onOnePage({
    limits,
    make: (limit) => make(printed, limit),
    least: 4,
    most: 12,
    room: texts.room,
  });
