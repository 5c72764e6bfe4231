/** Queries on scores. A row without a figure is "niet van toepassing"; what nobody scored has no row. */
import type { ScorePart } from '../../contract/skill-card';
import type { Rater, Score } from '../../contract/trajectory-plan';
import type { Binding, ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { GivenScore } from './rules/card';

/** As CHECKs of the table hold it. */
type Row = {
  readonly goal_id: string;
  readonly on_day: string;
  /** -1: the week as a whole. */
  readonly part: number;
  readonly rater: Rater;
  readonly score: Exclude<Score, 'na'> | null;
};

const WHOLE_WEEK = -1;

const partOf = (stored: number): ScorePart => (stored === WHOLE_WEEK ? 'week' : stored);
const storedPart = (part: ScorePart): number => (part === 'week' ? WHOLE_WEEK : part);

const toScore = (row: Row): GivenScore => ({
  goalId: row.goal_id,
  on: row.on_day,
  part: partOf(row.part),
  rater: row.rater,
  score: row.score ?? 'na',
});

const list = (count: number, each: string): string => Array(count).fill(each).join(', ');

type Wanted = {
  readonly goalIds: readonly string[];
  /** Both days included. */
  readonly between?: { readonly from: string; readonly to: string };
};

/** Of goals, in the order of the key. */
export const selectScores = async (
  read: ReadHandle,
  { goalIds, between }: Wanted,
): Promise<GivenScore[]> => {
  const within = between === undefined ? '' : 'AND on_day BETWEEN ? AND ?';
  const rows = await read.raw<Row[]>(
    `SELECT goal_id, on_day, part, rater, score FROM skill_scores
      WHERE goal_id IN (${list(goalIds.length, '?')}) ${within}
      ORDER BY goal_id, on_day, part, rater`,
    between === undefined ? goalIds : [...goalIds, between.from, between.to],
  );
  return rows.map(toScore);
};

type Place = Omit<GivenScore, 'score'>;

const keyOf = ({ goalId, on, part, rater }: Place): readonly Binding[] => [
  goalId,
  on,
  storedPart(part),
  rater,
];

/** Each takes the place of what was scored there. */
export const upsertScores = async (
  write: WriteHandle,
  scores: readonly GivenScore[],
): Promise<void> => {
  if (scores.length === 0) return;
  await write.raw(
    `INSERT INTO skill_scores (goal_id, on_day, part, rater, score)
      VALUES ${list(scores.length, '(?, ?, ?, ?, ?)')}
      ON CONFLICT DO UPDATE SET score = excluded.score`,
    scores.flatMap((each) => [...keyOf(each), each.score === 'na' ? null : each.score]),
  );
};

/** What isn't there is no error. */
export const deleteScores = async (write: WriteHandle, places: readonly Place[]): Promise<void> => {
  if (places.length === 0) return;
  await write.raw(
    `DELETE FROM skill_scores
      WHERE (goal_id, on_day, part, rater) IN (VALUES ${list(places.length, '(?, ?, ?, ?)')})`,
    places.flatMap(keyOf),
  );
};
