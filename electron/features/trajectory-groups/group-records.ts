/** Groups, templates and the library as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  GoalLibraryDraft,
  GoalLibraryItem,
  GroupMember,
  GroupView,
  TrajectoryGroup,
  TrajectoryGroupDraft,
  TrajectoryTemplate,
} from '../../contract/trajectory-groups';
import type { TrajectoryTemplateContent } from '../../contract/trajectory-plan';

export type GroupDraftRecord = z.input<typeof TrajectoryGroupDraft>;
export type GroupRecord = z.input<typeof TrajectoryGroup>;
export type GroupMemberRecord = z.input<typeof GroupMember>;
export type GroupViewRecord = z.input<typeof GroupView>;
export type TemplateContentRecord = z.input<typeof TrajectoryTemplateContent>;
export type TemplateRecord = z.input<typeof TrajectoryTemplate>;
export type GoalLibraryDraftRecord = z.input<typeof GoalLibraryDraft>;
export type GoalLibraryItemRecord = z.input<typeof GoalLibraryItem>;
