/** Scores as other features read them. */
import { selectScores } from './skill-card-repository';

/**
 * What was given on goals, in a fixed order; a score that nobody gave is not there.
 * @param between both days included; without it: all
 */
export const scoresOfGoals = selectScores;
