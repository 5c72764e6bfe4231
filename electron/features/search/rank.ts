/** In which order hits stand. Pure. */

const DAY_MS = 86_400_000;
const HALF_LIFE_DAYS = 365;

export type Candidate = {
  readonly source: 'note' | 'privateNote' | 'guardianContact' | 'concernSignal';
  readonly seq: number;
  /** FTS5's bm25: the lower, the better. */
  readonly score: number;
  readonly day: string;
};

/**
 * Relevance, at most doubled by recency: a note of today counts twice, one of a year ago one and a
 * half times, so that age decides between equals and never beats a much better hit.
 */
const noteRank = ({ score, day }: Candidate, today: string): number => {
  const age = Math.max(0, (Date.parse(today) - Date.parse(day)) / DAY_MS);
  return -score * (1 + 2 ** (-age / HALF_LIFE_DAYS));
};

/** Best first; between equals the newest. */
export const rankNotes = (candidates: readonly Candidate[], today: string): readonly Candidate[] =>
  candidates
    .map((candidate) => ({ candidate, rank: noteRank(candidate, today) }))
    .sort(
      (a, b) =>
        b.rank - a.rank ||
        b.candidate.day.localeCompare(a.candidate.day) ||
        b.candidate.seq - a.candidate.seq,
    )
    .map(({ candidate }) => candidate);

/** The part of a full list that names may take when notes were found too. */
const NAMES_SHARE = 0.4;

/** How many names are shown, so that neither names nor notes push the other out. */
export const namesShown = (found: {
  readonly limit: number;
  readonly names: number;
  readonly notes: number;
}): number => {
  const { limit, names, notes } = found;
  return Math.min(names, Math.max(Math.ceil(limit * NAMES_SHARE), limit - notes));
};
