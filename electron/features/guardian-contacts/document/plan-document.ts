/** The joint plan on one page, for everyone in it: who helps, which goals, who does what, when we look again. Pure. */
import type { PrintableDocument } from '../../../contract/document';
import { dayText, factsBlock, isFilled, paragraph, tableBlock } from '../../opp/editions/blocks';
import type { Block } from '../../opp/editions/blocks';
import type { PlanContentRecord } from '../contact-records';
import { guardianContactTexts } from '../guardian-contacts-texts';
import { onOnePage } from './one-page';
import { createCutter } from './shorten';
import type { Cutter } from './shorten';

const texts = guardianContactTexts.plan;

export type PrintedPlan = {
  readonly pupil: string;
  readonly content: PlanContentRecord;
  readonly today: string;
};

type Limits = {
  readonly about: number;
  readonly helpers: number;
  readonly does: number;
  readonly goals: number;
  readonly goal: number;
  readonly part: number;
};

/** First the texts get shorter, and then the lists. */
const limits: readonly Limits[] = [
  { about: 600, helpers: 10, does: 240, goals: 10, goal: 200, part: 240 },
  { about: 400, helpers: 8, does: 150, goals: 8, goal: 130, part: 150 },
  { about: 300, helpers: 8, does: 100, goals: 6, goal: 100, part: 100 },
  { about: 200, helpers: 6, does: 80, goals: 5, goal: 80, part: 80 },
  { about: 150, helpers: 5, does: 60, goals: 4, goal: 60, part: 60 },
  { about: 110, helpers: 4, does: 60, goals: 3, goal: 60, part: 60 },
  { about: 110, helpers: 3, does: 60, goals: 2, goal: 60, part: 60 },
];

const SHORT = 50;
const WHO = 90;

type Part = { readonly content: PlanContentRecord; readonly limit: Limits; readonly cut: Cutter };

const helperBlocks = ({ content: { helpers }, limit, cut }: Part): Block[] => {
  const shown = cut.list(helpers, limit.helpers);
  return shown.length === 0
    ? [paragraph(texts.helpers.none)]
    : tableBlock({
        caption: texts.helpers.caption(shown.length, helpers.length),
        head: texts.helpers.head,
        rows: shown.map(({ role, organisation, name, doesWhat, reachable }) => [
          cut.text([role, name, organisation].filter(isFilled).join(', '), WHO),
          cut.text(doesWhat, limit.does),
          cut.text(reachable, SHORT),
        ]),
      });
};

const goalBlocks = ({ content: { goals, helpers }, limit, cut }: Part): Block[] => {
  const roles = new Map(helpers.map(({ id, role, name }) => [id, isFilled(role) ? role : name]));
  const shown = cut.list(goals, limit.goals);
  return shown.length === 0
    ? [paragraph(texts.goals.none)]
    : tableBlock({
        caption: texts.goals.caption(shown.length, goals.length),
        head: texts.goals.head,
        rows: shown.map(({ goal, atSchool, atHome, helperIds, lookOn }) => [
          cut.text(goal, limit.goal),
          cut.text(atSchool, limit.part),
          cut.text(atHome, limit.part),
          cut.text(
            helperIds.flatMap((id) => roles.get(id) ?? []).join(', '),
            Math.min(limit.part, SHORT),
          ),
          dayText(lookOn),
        ]),
      });
};

const make = ({ pupil, content, today }: PrintedPlan, limit: Limits): PrintableDocument => {
  const cut = createCutter();
  const part = { content, limit, cut };
  const blocks = [
    ...factsBlock([
      { term: texts.facts.about, value: cut.text(content.about, limit.about) },
      { term: texts.facts.coordinator, value: cut.text(content.coordinator, SHORT) },
      { term: texts.facts.talkOn, value: dayText(content.talkOn) },
    ]),
    ...helperBlocks(part),
    ...goalBlocks(part),
  ];
  return {
    title: texts.title(cut.text(pupil, SHORT)),
    kicker: guardianContactTexts.kicker(today),
    blocks: [...blocks, ...(cut.wasCut() ? [paragraph(guardianContactTexts.cut)] : [])],
  };
};

export const planDocument = (printed: PrintedPlan): PrintableDocument =>
  onOnePage({
    limits,
    make: (limit) => make(printed, limit),
    least: 2,
    most: 8,
    room: texts.room,
  });
