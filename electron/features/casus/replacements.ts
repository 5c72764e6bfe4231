/** The table beside the text: what is the same and is treated the same, in one row. Pure. */
import { foldSurface } from '../../deidentify';
import type { CasusPartRecord, CasusReplacementRecord } from './casus-records';

type Row = Omit<CasusReplacementRecord, 'places'>;
type Placed = { readonly row: Row; readonly partId: string; readonly id: string };

const placedIn = ({ id: partId, findings, hints }: CasusPartRecord): Placed[] => [
  ...findings.map((finding) => ({
    partId,
    id: finding.id,
    row: {
      surface: finding.surface,
      tag: finding.tag,
      hint: null,
      replacement: finding.state === 'replace' ? finding.replacement : finding.surface,
      certainty: finding.certainty,
      known: finding.known,
      state: finding.state,
      decided: finding.decided,
    },
  })),
  ...hints
    .filter(({ state }) => state === 'replace')
    .map((hint) => ({
      partId,
      id: hint.id,
      row: {
        surface: hint.surface,
        tag: null,
        hint: hint.kind,
        replacement: hint.replacement,
        certainty: 'sure' as const,
        known: false,
        state: 'replace' as const,
        decided: true,
      },
    })),
];

const keyOf = ({ row }: Placed): string =>
  JSON.stringify([row.tag, row.hint, row.state, row.known, foldSurface(row.surface)]);

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1);

/** The wording that most places have; a capital at the start of a sentence is no other wording. */
const mostUsed = (rows: readonly Row[]): string => {
  const counts = new Map<string, { readonly text: string; count: number }>();
  for (const { replacement } of rows) {
    const key = lowerFirst(replacement);
    const before = counts.get(key);
    // Of "Het meisje" and "het meisje" the second.
    const text = before === undefined || replacement === key ? replacement : before.text;
    counts.set(key, { text, count: (before?.count ?? 0) + 1 });
  }
  const [most] = [...counts.values()].sort((a, b) => b.count - a.count);
  return most?.text ?? '';
};

/** A row for each, in the order in which they first stand in the casus. */
export const replacementsIn = (parts: readonly CasusPartRecord[]): CasusReplacementRecord[] => {
  const groups = new Map<string, Placed[]>();
  for (const placed of parts.flatMap(placedIn)) {
    const group = groups.get(keyOf(placed));
    if (group) group.push(placed);
    else groups.set(keyOf(placed), [placed]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const rows = group.map(({ row }) => row);
    return {
      ...first.row,
      replacement: mostUsed(rows),
      certainty: rows.some(({ certainty }) => certainty === 'question') ? 'question' : 'sure',
      decided: rows.every(({ decided }) => decided),
      places: group.map(({ partId, id }) => ({ partId, id })),
    };
  });
};
