/** What was decided in the parts of a casus: on findings, and on hints. */
import type { Decision } from '../../deidentify';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';

type About = 'finding' | 'hint';

type DecisionRow = {
  readonly part_id: string;
  readonly about: About;
  readonly finding_id: string;
  readonly choice: 'replace' | 'keep';
  readonly replacement: string | null;
  readonly surface: string;
  readonly start: number;
  readonly around: string;
};

const decisionOf = (row: DecisionRow): Decision => ({
  findingId: row.finding_id,
  partId: row.part_id,
  start: row.start,
  surface: row.surface,
  around: row.around,
  ...(row.choice === 'keep'
    ? { action: 'keep' }
    : { action: 'replace', ...(row.replacement === null ? {} : { replacement: row.replacement }) }),
});

type OfPart = Record<About, Decision[]>;

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
  readonly decisions: readonly Decision[];
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
      surface: decision.surface,
      start: decision.start,
      around: decision.around,
      decided_at: now,
    });
  }
};
