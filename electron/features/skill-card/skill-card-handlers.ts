import type { HandlersOf } from '../../contract/contract';
import type { skillCard } from '../../contract/skill-card';
import type { OpenContext } from '../context';
import {
  getFigures,
  getPupilCard,
  getWeek,
  givePupilScore,
  giveScores,
} from './skill-card-service';

export const skillCardHandlers: HandlersOf<typeof skillCard, OpenContext> = {
  'skillCard.week': getWeek,
  'skillCard.figures': getFigures,
  'skillCard.score': async (context, input) => {
    await giveScores(context, input);
    return {};
  },
  'skillCard.pupil': getPupilCard,
  'skillCard.pupilScore': givePupilScore,
};
