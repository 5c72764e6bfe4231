/** Who was there at the sessions, as other features read it. */
import { selectPresence } from './groups-repository';

/** Of trajectories; what nobody recorded is not there. */
export const presenceOfTrajectories = selectPresence;
