/** What was decided in the parts of a casus: on findings, and on hints. */
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

import type { CasusDecision } from './casus-records';
import { placeOf } from './partner-place';

type About = 'finding' | 'hint';

type DecisionRow = {
  readonly part_id: string;
  readonly about: About;
  readonly finding_id: string;
  readonly choice: 'replace' | 'keep';
  readonly replacement: string | null;
  readonly known: 0 | 1;
  readonly surface: string;
  readonly start: number;
  readonly around: string;
};

const decisionOf = (row: DecisionRow): CasusDecision => ({
  findingId: row.finding_id,
  partId: placeOf(row.part_id, row.finding_id),
  start: row.start,
  surface: row.surface,
  around: row.around,
  known: row.known === 1,
  ...(row.choice === 'keep'
    ? { action: 'keep' }
    : { action: 'replace', ...(row.replacement === null ? {} : { replacement: row.replacement }) }),
});

type OfPart = Record<About, CasusDecision[]>;

/** Per part what was decided in it; a part without decisions is absent. */
export const selectDecisions = async (
  read: ReadHandle,
  partIds: readonly string[],
): Promise<ReadonlyMap<string, OfPart>> => {
  const rows = await read<DecisionRow>('casus_decisions').whereIn('part_id', partIds);
  const byPart = new Map<string, OfPart>();
  for (const row of rows) {
    const ofPart = byPart.get(row.part_id) ?? { finding: [], hint: [] };
    ofPart[row.about].push(decisionOf(row));
    byPart.set(row.part_id, ofPart);
  }
  return byPart;
};

type Decided = {
  readonly partId: string;
  readonly about: About;
  readonly decisions: readonly CasusDecision[];
  readonly now: string;
};

/** Makes these all decisions of their kind in a part. */
export const replaceDecisions = async (
  write: WriteHandle,
  { partId, about, decisions, now }: Decided,
): Promise<void> => {
  await write('casus_decisions').where({ part_id: partId, about }).del();
  for (const decision of decisions) {
    await write('casus_decisions').insert({
      part_id: partId,
      about,
      finding_id: decision.findingId,
      choice: decision.action,
      replacement: decision.action === 'replace' ? (decision.replacement ?? null) : null,
      known: decision.known === true ? 1 : 0,
      surface: decision.surface,
      start: decision.start,
      around: decision.around,
      decided_at: now,
    });
  }
};
