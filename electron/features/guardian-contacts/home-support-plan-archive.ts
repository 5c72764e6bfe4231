/** The joint plan of school, home and who helps at home, as it travels: one of a file. */
import type { z } from 'zod';
import { ArchiveHomeSupportPlan } from '../../contract/archive-records';
import type { ArchiveSource } from '../archive/archive-source';
import { itemTitle, typedTexts } from '../archive/item-title';
import { notTyped } from '../archive/not-typed';
import { recordPlaces } from '../archive/record-places';
import { dayText, factsBlock, heading, isFilled, tableBlock } from '../opp/editions/blocks';
import type { Block } from '../opp/editions/blocks';
import { guardianContactTexts } from './guardian-contacts-texts';
import * as repository from './plan-repository';

const texts = guardianContactTexts.plan;
const { plan: title } = guardianContactTexts.pages;

const table = { name: 'home_support_plans', bin: false } as const;

type Plan = z.output<typeof ArchiveHomeSupportPlan>;

const typedIn = ({ content: { about, coordinator, helpers, goals } }: Plan): readonly string[] =>
  typedTexts(
    about,
    ...goals.flatMap(({ goal, atSchool, atHome }) => [goal, atSchool, atHome]),
    ...helpers.flatMap((one) => [
      one.role,
      one.name,
      one.organisation,
      one.doesWhat,
      one.reachable,
    ]),
    coordinator,
  );

const helperBlocks = ({ content: { helpers } }: Plan): readonly Block[] =>
  tableBlock({
    caption: texts.helpers.caption(helpers.length, helpers.length),
    head: texts.helpers.head,
    rows: helpers.map(({ role, name, organisation, doesWhat, reachable }) => [
      [role, name, organisation].filter(isFilled).join(', '),
      doesWhat,
      reachable,
    ]),
  });

const goalBlocks = ({ content: { goals, helpers } }: Plan): readonly Block[] => {
  const roles = new Map(helpers.map(({ id, role, name }) => [id, isFilled(role) ? role : name]));
  return tableBlock({
    caption: texts.goals.caption(goals.length, goals.length),
    head: texts.goals.head,
    rows: goals.map(({ goal, atSchool, atHome, helperIds, lookOn }) => [
      goal,
      atSchool,
      atHome,
      helperIds.flatMap((id) => roles.get(id) ?? []).join(', '),
      dayText(lookOn),
    ]),
  });
};

const putPlan: ArchiveSource<'homeSupportPlan'>['restore'] = async (
  write,
  { caseFileId, newId },
  { id, content, updatedAt },
) => {
  const there = (await recordPlaces(write, table, [id])).get(id);
  const elsewhere = there !== undefined && there.caseFileId !== caseFileId;
  await repository.putReceivedPlan(write, {
    id: elsewhere ? newId() : id,
    caseFileId,
    content,
    updatedAt,
  });
};

export const homeSupportPlanArchive: ArchiveSource<'homeSupportPlan'> = {
  kind: 'homeSupportPlan',
  collect: async (read, { caseFileId }) => {
    const stored = await repository.selectPlan(read, caseFileId);
    return stored === undefined
      ? []
      : [
          ArchiveHomeSupportPlan.parse({
            kind: 'homeSupportPlan',
            id: stored.id,
            content: stored.content,
            updatedAt: stored.updatedAt,
          } satisfies z.input<typeof ArchiveHomeSupportPlan>),
        ];
  },
  items: (record) => {
    const typed = typedIn(record);
    return typed.length === 0 && record.content.talkOn === null
      ? []
      : [
          {
            part: 'homeSupportPlan',
            title: itemTitle(typed[0] ?? title),
            on: record.content.talkOn,
            bytes: 0,
            texts: typed,
          },
        ];
  },
  /** The words of a goal stand in the plan itself: only what leads to a trajectory is taken out. */
  pick: (record, { recordIds }) => ({
    ...record,
    content: {
      ...record.content,
      goals: record.content.goals.map((goal) => ({
        ...goal,
        trajectoryGoalId:
          goal.trajectoryGoalId !== null && recordIds.has(goal.trajectoryGoalId)
            ? goal.trajectoryGoalId
            : null,
      })),
    },
  }),
  notTyped: notTyped('trajectoryGoalId', 'helperIds', 'lookOn', 'talkOn'),
  blocks: (record) => [
    heading(title, 3),
    ...factsBlock([
      { term: texts.facts.about, value: record.content.about },
      { term: texts.facts.coordinator, value: record.content.coordinator },
      { term: texts.facts.talkOn, value: dayText(record.content.talkOn) },
    ]),
    ...helperBlocks(record),
    ...goalBlocks(record),
  ],
  places: (read, ids) => recordPlaces(read, table, ids),
  restore: putPlan,
  replace: putPlan,
};
