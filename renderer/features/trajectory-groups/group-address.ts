import type { TrajectoryGroupId } from '../../../electron/contract/ids';

export const groupHref = (id: TrajectoryGroupId): string => `/impulsklas/${id}`;
