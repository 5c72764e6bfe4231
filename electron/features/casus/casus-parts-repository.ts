/** Parts of a casus, in their order, with what was decided in them. */
import { casusSections } from '../../contract/casus-sections';
import type { CasusSection } from '../../contract/casus-sections';
import type { ReadHandle, WriteHandle } from '../../vault/database/handles';
import { selectDecisions } from './casus-decisions-repository';
import type { CasusPartRecord, StoredPart } from './casus-records';

type Source = NonNullable<CasusPartRecord['source']>;

type PartRow = {
  readonly id: string;
  readonly section: CasusSection;
  readonly position: number;
  readonly partner: string | null;
  readonly source_kind: Source['kind'] | null;
  readonly source_id: string | null;
  readonly source_label: string | null;
  readonly taken_at: string | null;
  readonly source_text: string;
  readonly version: number;
  readonly removed_at: string | null;
};

const sourceOf = ({ source_kind, source_id, source_label, taken_at }: PartRow): Source | null =>
  source_kind === null || source_id === null || source_label === null || taken_at === null
    ? null
    : { kind: source_kind, id: source_id, label: source_label, takenAt: taken_at };

const byPlace = (a: PartRow, b: PartRow): number =>
  casusSections.indexOf(a.section) - casusSections.indexOf(b.section) ||
  a.position - b.position ||
  (a.id < b.id ? -1 : 1);

/** The parts that were not removed, by section and place. */
export const selectParts = async (read: ReadHandle, casusId: string): Promise<StoredPart[]> => {
  const rows = await read<PartRow>('casus_parts')
    .where({ casus_id: casusId })
    .whereNull('removed_at');
  const decisions = await selectDecisions(
    read,
    rows.map(({ id }) => id),
  );
  return rows.sort(byPlace).map((row) => ({
    id: row.id,
    section: row.section,
    partner: row.partner,
    source: sourceOf(row),
    sourceText: row.source_text,
    version: row.version,
    decisions: decisions.get(row.id)?.finding ?? [],
    hintDecisions: decisions.get(row.id)?.hint ?? [],
  }));
};

type Place = { readonly id: string; readonly removed: boolean };

/** Every part of a section in its order, removed ones too: they keep their place. */
export const selectPlaces = async (
  read: ReadHandle,
  { casusId, section }: { readonly casusId: string; readonly section: CasusSection },
): Promise<Place[]> => {
  const rows = await read<PartRow>('casus_parts').where({ casus_id: casusId, section });
  return rows.sort(byPlace).map(({ id, removed_at }) => ({ id, removed: removed_at !== null }));
};

export const setPlaces = async (write: WriteHandle, ids: readonly string[]): Promise<void> => {
  for (const [position, id] of ids.entries()) {
    await write('casus_parts').where({ id }).update({ position });
  }
};

type NewPart = Pick<StoredPart, 'id' | 'section' | 'partner' | 'source' | 'sourceText'> & {
  readonly casusId: string;
  readonly position: number;
};

export const insertPart = async (write: WriteHandle, part: NewPart): Promise<void> => {
  await write('casus_parts').insert({
    id: part.id,
    casus_id: part.casusId,
    section: part.section,
    position: part.position,
    partner: part.partner,
    source_kind: part.source?.kind ?? null,
    source_id: part.source?.id ?? null,
    source_label: part.source?.label ?? null,
    taken_at: part.source?.takenAt ?? null,
    source_text: part.sourceText,
  });
};

/** The next version of a part's text. */
export const setPartText = async (
  write: WriteHandle,
  { id, text }: { readonly id: string; readonly text: string },
): Promise<void> => {
  await write('casus_parts').where({ id }).update({ source_text: text }).increment('version', 1);
};

export const setPartSection = async (
  write: WriteHandle,
  { id, section, partner }: Pick<StoredPart, 'id' | 'section' | 'partner'>,
): Promise<void> => {
  await write('casus_parts').where({ id }).update({ section, partner });
};

/** @returns false when this casus has no such part, or it already is as asked */
export const setPartRemoved = async (
  write: WriteHandle,
  part: { readonly id: string; readonly casusId: string; readonly removedAt: string | null },
): Promise<boolean> => {
  const found = write('casus_parts').where({ id: part.id, casus_id: part.casusId });
  const other =
    part.removedAt === null ? found.whereNotNull('removed_at') : found.whereNull('removed_at');
  return (await other.update({ removed_at: part.removedAt })) === 1;
};
