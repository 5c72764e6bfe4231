/** Where text of a part of the request came from: one list in the request, read and written part by part. Pure. */
import type { ArrangementSource } from '../../../../electron/contract/arrangement-content';
import type { ArrangementPlace } from '../../../../electron/contract/arrangement-rules';
import type { TakenFrom } from '../../../../electron/contract/text-sources';

export const sourcesOfPlace = (
  all: readonly ArrangementSource[],
  place: ArrangementPlace,
): readonly TakenFrom[] =>
  all
    .filter((one) => one.place === place)
    .map(({ kind, id, label, takenAt }) => ({ kind, id, label, takenAt }));

/** All sources, with these in the place of those that the part had. */
export const withSourcesOfPlace = (
  all: readonly ArrangementSource[],
  place: ArrangementPlace,
  sources: readonly TakenFrom[],
): ArrangementSource[] => [
  ...all.filter((one) => one.place !== place),
  ...sources.map((source) => ({ ...source, place })),
];
