/** Groups (an Impulsklas), templates, and the library of example goals and questions. */
import { z } from 'zod';
import { contract } from './contract';
import {
  CaseFileId,
  Day,
  GoalLibraryItemId,
  Moment,
  SchoolId,
  TrajectoryGoalId,
  TrajectoryGroupId,
  TrajectoryId,
  TrajectoryTemplateId,
} from './ids';
import { TrajectoryWeek, trajectoryStatuses } from './trajectory-record';
import { raters, TrajectoryTemplateContent } from './trajectory-plan';

const short = (longest: number) => z.string().trim().max(longest);
const version = z.number().int().min(1);
const newOr = z.number().int().min(0);

/** Pupils of one school who follow the same trajectory together. */
export const TrajectoryGroupDraft = z.strictObject({
  name: short(80).min(1),
  template: TrajectoryTemplateContent,
  startOn: Day.nullable(),
  coaches: short(200),
});
export type TrajectoryGroupDraft = z.output<typeof TrajectoryGroupDraft>;

export const TrajectoryGroup = z.strictObject({
  id: TrajectoryGroupId,
  schoolId: SchoolId,
  draft: TrajectoryGroupDraft,
  /** Trajectories of active files in it. */
  pupils: z.number().int().min(0),
  version,
  updatedAt: Moment,
});
export type TrajectoryGroup = z.output<typeof TrajectoryGroup>;

/** Who was there at a session; one that nobody recorded is not there. */
export const presences = ['present', 'absent'] as const;
export type Presence = (typeof presences)[number];

export const PresenceAt = z.strictObject({
  trajectoryId: TrajectoryId,
  on: Day,
  who: z.enum(['pupil', 'guardian']),
  presence: z.enum(presences),
});
export type PresenceAt = z.output<typeof PresenceAt>;

/** A pupil of the group, in weekly figures. */
export const GroupMember = z.strictObject({
  trajectoryId: TrajectoryId,
  caseFileId: CaseFileId,
  codeName: z.string(),
  pupilName: z.string(),
  yearGroup: z.string().nullable(),
  status: z.enum(trajectoryStatuses),
  currentWeek: z.number().int().nullable(),
  /** A guardian comes along to its sessions. */
  withGuardian: z.boolean(),
  /** The days of its own sessions. */
  sessions: z.array(Day),
  /** Those that go on, or went on to the end. */
  goals: z.array(
    z.strictObject({
      goalId: TrajectoryGoalId,
      text: z.string(),
      targetScore: z.number().nullable(),
      /** Per rater of the plan: the mean of each week from week 0 on; null: nothing was scored in it. */
      series: z.array(
        z.strictObject({
          rater: z.enum(raters),
          weeks: z.array(z.number().min(1).max(4).nullable()),
          /** How many scores of the current week are missing, up to today. */
          missing: z.number().int().min(0),
        }),
      ),
    }),
  ),
  presence: z.array(PresenceAt.omit({ trajectoryId: true })),
});
export type GroupMember = z.output<typeof GroupMember>;

export const GroupView = z.strictObject({
  group: TrajectoryGroup,
  /** Of the member that began first; members may have weeks of their own. */
  weeks: z.array(TrajectoryWeek),
  /** The days of the sessions of all members, up to the last week. */
  sessions: z.array(Day),
  members: z.array(GroupMember),
});
export type GroupView = z.output<typeof GroupView>;

const groupId = z.strictObject({ id: TrajectoryGroupId });
const saving = ['NOT_FOUND', 'VERSION_CONFLICT', 'DISK_FULL'] as const;

export const trajectoryGroups = contract({
  'trajectoryGroups.list': {
    input: z.strictObject({ schoolId: SchoolId }),
    output: z.array(TrajectoryGroup),
  },
  'trajectoryGroups.view': { input: groupId, output: GroupView, errors: ['NOT_FOUND'] },
  /** A new one (id null, version 0) or a change; trajectories in it keep their own plan. */
  'trajectoryGroups.save': {
    input: z.strictObject({
      id: TrajectoryGroupId.nullable(),
      schoolId: SchoolId,
      version: newOr,
      draft: TrajectoryGroupDraft,
    }),
    output: TrajectoryGroup,
    errors: saving,
  },
  /** Its trajectories stay, without a group; undone by `restore`, for 30 days. */
  'trajectoryGroups.remove': {
    input: groupId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'trajectoryGroups.restore': {
    input: groupId,
    output: TrajectoryGroup,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  /** Null takes it away. INVALID_INPUT: no day of a session of that trajectory, or one to come. */
  'trajectoryGroups.setPresence': {
    input: z.strictObject({
      trajectoryId: TrajectoryId,
      on: Day,
      who: PresenceAt.shape.who,
      presence: z.enum(presences).nullable(),
    }),
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'CASE_FILE_ARCHIVED', 'INVALID_INPUT', 'DISK_FULL'],
  },
});

/** Templates that come with the app; they can be copied, not changed. */
export const builtInTemplates = ['impulsklas', 'individual'] as const;

export const TrajectoryTemplate = z.strictObject({
  /** Null: it comes with the app. */
  id: TrajectoryTemplateId.nullable(),
  builtIn: z.enum(builtInTemplates).nullable(),
  content: TrajectoryTemplateContent,
  version: newOr,
});
export type TrajectoryTemplate = z.output<typeof TrajectoryTemplate>;

const templateId = z.strictObject({ id: TrajectoryTemplateId });

export const trajectoryTemplates = contract({
  /** Those of the app, then the own ones by name. */
  'trajectoryTemplates.list': {
    input: z.strictObject({}),
    output: z.array(TrajectoryTemplate),
  },
  'trajectoryTemplates.save': {
    input: z.strictObject({
      id: TrajectoryTemplateId.nullable(),
      version: newOr,
      content: TrajectoryTemplateContent,
    }),
    output: TrajectoryTemplate,
    errors: saving,
  },
  'trajectoryTemplates.remove': {
    input: templateId,
    output: z.strictObject({}),
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
  'trajectoryTemplates.restore': {
    input: templateId,
    output: TrajectoryTemplate,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
});

/** `goal`: an example of a shared goal; `question`: a solution-focused helper question. */
export const goalLibraryKinds = ['goal', 'question'] as const;
export const goalThemes = [
  'startingWork',
  'keepingOn',
  'planning',
  'askingHelp',
  'workingTogether',
  'playing',
  'emotions',
  'talking',
  'rules',
  'confidence',
  'general',
] as const;
export type GoalTheme = (typeof goalThemes)[number];

export const GoalLibraryDraft = z.strictObject({
  kind: z.enum(goalLibraryKinds),
  theme: z.enum(goalThemes),
  /** The goal or the question itself. */
  text: short(500).min(1),
  /** Of a goal: what goes along into its form; '' where nothing does. */
  situation: short(1000),
  target: short(1000),
  measure: short(500),
  helperQuestion: short(500),
  pupilText: short(120),
});
export type GoalLibraryDraft = z.output<typeof GoalLibraryDraft>;

export const GoalLibraryItem = z.strictObject({
  /** Of what the app brought: null until it is changed. */
  id: GoalLibraryItemId.nullable(),
  /** Which one of the app's it is, or was before it was changed; null: an own one. */
  builtIn: short(60).nullable(),
  draft: GoalLibraryDraft,
  version: newOr,
});
export type GoalLibraryItem = z.output<typeof GoalLibraryItem>;

export const goalLibrary = contract({
  /** All, by kind, theme and text; the screen searches them. */
  'goalLibrary.list': { input: z.strictObject({}), output: z.array(GoalLibraryItem) },
  /** What was removed and can come back, in the same order. */
  'goalLibrary.removed': { input: z.strictObject({}), output: z.array(GoalLibraryItem) },
  /** A new one, a change, or a change of one that the app brought (`builtIn`, id null). */
  'goalLibrary.save': {
    input: z.strictObject({
      id: GoalLibraryItemId.nullable(),
      builtIn: GoalLibraryItem.shape.builtIn,
      version: newOr,
      draft: GoalLibraryDraft,
    }),
    output: GoalLibraryItem,
    errors: saving,
  },
  /** An own one goes for good after 30 days; one that the app brought is no longer listed. */
  'goalLibrary.remove': {
    input: z.strictObject({
      id: GoalLibraryItemId.nullable(),
      builtIn: GoalLibraryItem.shape.builtIn,
    }),
    output: z.strictObject({ id: GoalLibraryItemId }),
    errors: saving,
  },
  'goalLibrary.restore': {
    input: z.strictObject({ id: GoalLibraryItemId }),
    output: GoalLibraryItem,
    errors: ['NOT_FOUND', 'DISK_FULL'],
  },
});
