/**
 * Why: trajectories with their goals and skill cards. Scores are kept by day and by part of a day, so that a
 * change of the calendar or of a week never touches what was scored; a week is only ever added up. What is not
 * there was not scored: no row says 0. What a goal was, and what was evaluated, is only ever added to.
 */
import type { Knex } from 'knex';

const tables = [
  `CREATE TABLE trajectory_groups (
    id TEXT PRIMARY KEY NOT NULL,
    school_id TEXT NOT NULL REFERENCES schools (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX trajectory_groups_by_school ON trajectory_groups (school_id, deleted_at)`,
  `CREATE TABLE trajectories (
    id TEXT PRIMARY KEY NOT NULL,
    case_file_id TEXT NOT NULL REFERENCES case_files (id) ON DELETE CASCADE,
    group_id TEXT REFERENCES trajectory_groups (id) ON DELETE SET NULL,
    plan TEXT NOT NULL CHECK (json_valid(plan)),
    -- Mondays from week 0 on, fixed at the start; null while goals are still set.
    mondays TEXT CHECK (mondays IS NULL OR json_valid(mondays)),
    -- Mondays that a person left out.
    skipped TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(skipped)),
    started_at TEXT,
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CHECK ((mondays IS NULL) = (started_at IS NULL)),
    CHECK (ended_on IS NULL OR started_at IS NOT NULL)
  ) STRICT`,
  `CREATE INDEX trajectories_by_case_file ON trajectories (case_file_id, deleted_at)`,
  `CREATE INDEX trajectories_by_group ON trajectories (group_id)`,
  `CREATE TABLE trajectory_goals (
    id TEXT PRIMARY KEY NOT NULL,
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    content TEXT NOT NULL CHECK (json_valid(content)),
    -- Of one that was added while the trajectory ran; null: from week 0 on.
    started_on TEXT,
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1)
  ) STRICT`,
  `CREATE INDEX trajectory_goals_in_order ON trajectory_goals (trajectory_id, position)`,
  `CREATE TABLE trajectory_goal_history (
    id TEXT PRIMARY KEY NOT NULL,
    goal_id TEXT NOT NULL REFERENCES trajectory_goals (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('adjusted', 'ended')),
    on_day TEXT NOT NULL,
    before TEXT NOT NULL CHECK (json_valid(before)),
    reason TEXT NOT NULL CHECK (reason <> ''),
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX trajectory_goal_history_by_goal ON trajectory_goal_history (goal_id, recorded_at)`,
  `CREATE TABLE skill_scores (
    goal_id TEXT NOT NULL REFERENCES trajectory_goals (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    -- 0 and up: parts of the day; -1: the whole week at once, on its Monday.
    part INTEGER NOT NULL CHECK (part BETWEEN -1 AND 5),
    rater TEXT NOT NULL CHECK (rater IN ('pupil', 'teacher', 'guardian')),
    -- 1–4, 4 is best; null: not applicable. Nobody scored: no row.
    score INTEGER CHECK (score BETWEEN 1 AND 4),
    PRIMARY KEY (goal_id, on_day, part, rater)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE trajectory_reflections (
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    week INTEGER NOT NULL CHECK (week >= 0),
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at TEXT NOT NULL,
    PRIMARY KEY (trajectory_id, week)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE trajectory_evaluations (
    id TEXT PRIMARY KEY NOT NULL,
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    recorded_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX trajectory_evaluations_by_trajectory ON trajectory_evaluations (trajectory_id, recorded_at)`,
  `CREATE TABLE trajectory_consolidations (
    trajectory_id TEXT PRIMARY KEY NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    updated_at TEXT NOT NULL
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE trajectory_checks (
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    term TEXT NOT NULL CHECK (term IN ('sixWeeks', 'threeMonths', 'sixMonths')),
    on_day TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome <> ''),
    holds TEXT NOT NULL CHECK (holds IN ('yes', 'partly', 'no')),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (trajectory_id, term)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE trajectory_presence (
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    on_day TEXT NOT NULL,
    who TEXT NOT NULL CHECK (who IN ('pupil', 'guardian')),
    presence TEXT NOT NULL CHECK (presence IN ('present', 'absent')),
    PRIMARY KEY (trajectory_id, on_day, who)
  ) STRICT, WITHOUT ROWID`,
  `CREATE TABLE trajectory_exports (
    id TEXT PRIMARY KEY NOT NULL,
    trajectory_id TEXT NOT NULL REFERENCES trajectories (id) ON DELETE CASCADE,
    what TEXT NOT NULL CHECK (what IN ('guardians', 'file', 'card', 'picture')),
    guardian_ids TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(guardian_ids)),
    format TEXT NOT NULL CHECK (format IN ('pdf', 'docx', 'svg', 'png')),
    file_hash TEXT NOT NULL CHECK (length(file_hash) = 64),
    exported_at TEXT NOT NULL
  ) STRICT`,
  `CREATE INDEX trajectory_exports_by_trajectory ON trajectory_exports (trajectory_id)`,
  `CREATE TABLE trajectory_templates (
    id TEXT PRIMARY KEY NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
  `CREATE TABLE goal_library_items (
    id TEXT PRIMARY KEY NOT NULL,
    -- Takes the place of one that the app brings; in the bin: that one is no longer listed.
    built_in TEXT UNIQUE,
    content TEXT NOT NULL CHECK (json_valid(content)),
    version INTEGER NOT NULL DEFAULT 1 CHECK (version >= 1),
    deleted_at TEXT,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
  ) STRICT`,
];

/** Only ever added to, as long as what it belongs to is there. */
const fixed = (table: string, owner: string, key: string): readonly string[] => [
  `CREATE TRIGGER ${table}_fixed BEFORE UPDATE ON ${table}
    BEGIN SELECT RAISE (ABORT, 'what was recorded is fixed'); END`,
  `CREATE TRIGGER ${table}_kept BEFORE DELETE ON ${table}
    WHEN EXISTS (SELECT 1 FROM ${owner} WHERE id = old.${key})
    BEGIN SELECT RAISE (ABORT, 'what was recorded is fixed'); END`,
];

const triggers = [
  ...fixed('trajectory_goal_history', 'trajectory_goals', 'goal_id'),
  ...fixed('trajectory_evaluations', 'trajectories', 'trajectory_id'),
];

export const up = async (knex: Knex): Promise<void> => {
  for (const statement of [...tables, ...triggers]) await knex.raw(statement);
};

export const down = async (knex: Knex): Promise<void> => {
  for (const table of [
    'goal_library_items',
    'trajectory_templates',
    'trajectory_exports',
    'trajectory_presence',
    'trajectory_checks',
    'trajectory_consolidations',
    'trajectory_evaluations',
    'trajectory_reflections',
    'skill_scores',
    'trajectory_goal_history',
    'trajectory_goals',
    'trajectories',
    'trajectory_groups',
  ]) {
    await knex.raw(`DROP TABLE ${table}`);
  }
  await knex('drafts')
    .where('kind', 'like', 'trajectory%')
    .orWhere({ kind: 'goalLibraryItem' })
    .del();
};
