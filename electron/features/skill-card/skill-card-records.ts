/** A skill card as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type { PupilCard, skillCard, WeekFigure } from '../../contract/skill-card';

export type WeekFigureRecord = z.input<typeof WeekFigure>;
export type PupilCardRecord = z.input<typeof PupilCard>;
export type WeekOfCardRecord = z.input<(typeof skillCard)['skillCard.week']['output']>;
