/**
 * Which drafts still go on somewhere, in SQL over a row of `drafts`: a draft of a record that lies in the bin
 * waits there with it; one whose record is gone is no draft.
 */
import type { DraftKind } from '../../contract/drafts';

/** Kinds whose target is a record with a bin of its own, and its table. */
const tables = {
  note: 'notes',
  privateWorkingNote: 'private_working_notes',
  casus: 'casus',
  agreement: 'agreements',
  trajectoryTemplate: 'trajectory_templates',
  trajectoryGroup: 'trajectory_groups',
  goalLibraryItem: 'goal_library_items',
  guardianContact: 'guardian_contacts',
  concernSignal: 'concern_signals',
  warmHandover: 'warm_handovers',
  casusQuestion: 'casus',
  casusAnswer: 'received_questions',
  keptQuestion: 'kept_questions',
} as const satisfies Partial<Record<DraftKind, string>>;

const perTable = (clause: (kind: string, table: string) => string): readonly string[] =>
  Object.entries(tables).map(([kind, table]) => clause(kind, table));

/** Its version that is being written is not younger than what was typed: the form keeps them apart. */
const oppGoesBack = `EXISTS (SELECT 1 FROM opp_versions
    WHERE opp_versions.opp_id = drafts.target_id AND opp_versions.adopted_on IS NULL
      AND opp_versions.created_at <= drafts.updated_at)`;

/** The version that was evaluated is still the one in force. */
const oppEvaluationGoesBack = `(SELECT max(opp_versions.adopted_at) FROM opp_versions
    WHERE opp_versions.opp_id = drafts.target_id) <= drafts.updated_at`;

/** Steps that are about the newest version: what was typed about an older one goes into no form. */
const oppStepKinds = `('oppConsultation', 'oppConsent', 'oppHearing', 'oppDispute')`;
const oppStepGoesBack = `(SELECT max(opp_versions.created_at) FROM opp_versions
    WHERE opp_versions.opp_id = drafts.target_id) <= drafts.updated_at`;

/** Its text and reasons stand in the form while it is written, steps are recorded once it is submitted. */
const arrangementGoesBack = `EXISTS (SELECT 1 FROM arrangements AS asked
    WHERE asked.id = drafts.target_id AND asked.deleted_at IS NULL
      AND (drafts.kind = 'arrangement'
        OR (drafts.kind = 'arrangementReasons') = (asked.submitted_on IS NULL)))`;

/** The trajectory that the target is, or of which it is a goal. */
export const trajectoryOf = `coalesce(
    (SELECT goal.trajectory_id FROM trajectory_goals AS goal WHERE goal.id = drafts.target_id),
    (SELECT followed.id FROM trajectories AS followed WHERE followed.id = drafts.target_id))`;

/** Of a trajectory or one of its goals. Its plan and goals are typed on while they are set or while it runs. */
const trajectoryGoesBack = `EXISTS (SELECT 1 FROM trajectories AS followed
    LEFT JOIN trajectory_goals AS goal ON goal.trajectory_id = followed.id
    WHERE drafts.target_id IN (followed.id, goal.id) AND followed.deleted_at IS NULL
      AND (drafts.kind NOT IN ('trajectoryAdjustment', 'trajectoryEvaluation')
        OR followed.started_at IS NOT NULL))`;

/** An answer is typed over as long as the casus that was asked about is there. */
const askedAbout = `EXISTS (SELECT 1 FROM casus_questions AS asked
    JOIN casus ON casus.id = asked.casus_id
    WHERE asked.id = drafts.target_id AND casus.deleted_at IS NULL)`;

/** One that the app brings has no row until somebody changes it. */
const profileInBin = `EXISTS (SELECT 1 FROM handover_profiles AS own
    WHERE own.id = drafts.target_id AND own.deleted_at IS NOT NULL)`;

/** Forms of the vault as a whole, of no school in particular. */
export const formsOfVault = `('partnershipProfile', 'trajectoryTemplate', 'goalLibraryItem',
  'handoverProfile', 'casusAnswer', 'keptQuestion')`;

/** A new group has its school as its target. */
const isNewGroup = `(drafts.kind = 'trajectoryGroup' AND drafts.target_id IN (SELECT id FROM schools))`;

export const recordIsThere = `CASE
  WHEN drafts.target_id IS NULL OR ${isNewGroup} THEN 1
  ${perTable(
    (kind, table) => `WHEN drafts.kind = '${kind}' THEN EXISTS
    (SELECT 1 FROM ${table} AS own WHERE own.id = drafts.target_id AND own.deleted_at IS NULL)`,
  ).join('\n  ')}
  WHEN drafts.kind = 'casusAnswerByHand' THEN ${askedAbout}
  WHEN drafts.kind = 'handoverProfile' THEN NOT ${profileInBin}
  WHEN drafts.kind LIKE 'trajectory%' THEN ${trajectoryGoesBack}
  WHEN drafts.kind LIKE 'arrangement%' THEN ${arrangementGoesBack}
  WHEN drafts.kind IN ('opp', 'oppReasons') THEN ${oppGoesBack}
  WHEN drafts.kind = 'oppEvaluation' THEN ifnull(${oppEvaluationGoesBack}, 0)
  WHEN drafts.kind IN ${oppStepKinds} THEN ifnull(${oppStepGoesBack}, 0)
  ELSE 1 END`;

/** Of a record that no longer exists, also not in a bin. */
export const isOrphan = `(CASE
  WHEN drafts.target_id IS NULL OR ${isNewGroup} THEN 0
  ${perTable(
    (kind, table) =>
      `WHEN drafts.kind = '${kind}' THEN drafts.target_id NOT IN (SELECT id FROM ${table})`,
  ).join('\n  ')}
  WHEN drafts.kind = 'casusAnswerByHand'
    THEN drafts.target_id NOT IN (SELECT id FROM casus_questions)
  WHEN drafts.kind LIKE 'trajectory%' THEN ${trajectoryOf} IS NULL
  WHEN drafts.kind LIKE 'arrangement%' THEN drafts.target_id NOT IN (SELECT id FROM arrangements)
  WHEN drafts.kind = 'partnershipProfile'
    THEN drafts.target_id NOT IN (SELECT id FROM partnership_profiles)
  WHEN drafts.kind IN ('opp', 'oppReasons') THEN NOT ${oppGoesBack}
  WHEN drafts.kind = 'oppEvaluation' THEN NOT ifnull(${oppEvaluationGoesBack}, 0)
  WHEN drafts.kind IN ${oppStepKinds} THEN NOT ifnull(${oppStepGoesBack}, 0)
  ELSE 0 END)`;
