/** Addresses of a trajectory and its parts. Pure. */

/** The parts of its screen; each is a tab. */
export const trajectoryParts = [
  'plan',
  'doelen',
  'kaart',
  'beelden',
  'gesprekken',
  'borging',
] as const;
export type TrajectoryPart = (typeof trajectoryParts)[number];

type Place = {
  readonly caseFileId: string;
  readonly id: string;
  readonly part?: TrajectoryPart;
};

export const trajectoryHref = ({ caseFileId, id, part }: Place): string =>
  `/dossiers/${caseFileId}/traject/${id}${part === undefined ? '' : `?deel=${part}`}`;
