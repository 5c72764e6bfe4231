/** Parts of a casus with what was decided on them. */
import type { Decision } from '../../deidentify';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import type { CasusPartRecord, PartContent, StoredPart } from './casus-records';

type PartRow = {
  readonly id: string;
  readonly kind: PartContent['kind'];
  readonly source_id: string | null;
  readonly heading: string;
  readonly source_text: string;
  readonly released: string | null;
};

type DecisionRow = {
  readonly part_id: string;
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

export const selectParts = async (read: ReadHandle, casusId: string): Promise<StoredPart[]> => {
  const rows = await read<PartRow>('casus_parts').where({ casus_id: casusId }).orderBy('position');
  const ids = rows.map(({ id }) => id);
  const decisions = await read<DecisionRow>('casus_decisions').whereIn('part_id', ids);
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    sourceId: row.source_id,
    heading: row.heading,
    sourceText: row.source_text,
    // Written by `setReleased` alone; the router parses it again on its way out.
    released: row.released === null ? null : (JSON.parse(row.released) as CasusPartRecord),
    decisions: decisions.filter(({ part_id }) => part_id === row.id).map(decisionOf),
  }));
};

type Composed = {
  readonly casusId: string;
  readonly parts: readonly (PartContent & { readonly id: string })[];
};

/** Makes these the parts, in this order. Parts that stay keep their decisions; others go with theirs. */
export const replaceParts = async (
  write: WriteHandle,
  { casusId, parts }: Composed,
): Promise<void> => {
  const known = new Set(
    await write('casus_parts').where({ casus_id: casusId }).pluck<string[]>('id'),
  );
  const kept = new Set(parts.map(({ id }) => id));
  const gone = [...known].filter((id) => !kept.has(id));
  await write('casus_parts').whereIn('id', gone).del();
  for (const [position, part] of parts.entries()) {
    const columns = { position, heading: part.heading, source_text: part.sourceText };
    if (known.has(part.id)) await write('casus_parts').where({ id: part.id }).update(columns);
    else {
      const { id, kind, sourceId } = part;
      const row = { id, casus_id: casusId, kind, source_id: sourceId, ...columns };
      await write('casus_parts').insert(row);
    }
  }
};

type Decided = {
  readonly partId: string;
  readonly decisions: readonly Decision[];
  readonly now: string;
};

/** Makes these all decisions of a part. */
export const replaceDecisions = async (
  write: WriteHandle,
  { partId, decisions, now }: Decided,
): Promise<void> => {
  await write('casus_decisions').where({ part_id: partId }).del();
  for (const decision of decisions) {
    await write('casus_decisions').insert({
      part_id: partId,
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

/** Fixes a part as it was checked, or (null) makes it follow its text again. */
export const setReleased = async (
  write: WriteHandle,
  { id, released }: { readonly id: string; readonly released: CasusPartRecord | null },
): Promise<void> => {
  const value = released === null ? null : JSON.stringify(released);
  await write('casus_parts').where({ id }).update({ released: value });
};
