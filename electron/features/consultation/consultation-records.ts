/** What the router hands out, ids not yet branded. */
import type { z } from 'zod';
import type { ArchiveSender, CasusAnswer, ReleasedCasus } from '../../contract/archive';
import type {
  CasusQuestion,
  KeptQuestion,
  KeptQuestionContent,
  ReceivedQuestion,
} from '../../contract/consultation';

export type CasusQuestionRecord = z.input<typeof CasusQuestion>;
export type CasusAnswerRecord = z.output<typeof CasusAnswer>;
export type SenderRecord = z.output<typeof ArchiveSender>;
export type ReleasedCasusRecord = z.input<typeof ReleasedCasus>;
export type ReceivedQuestionRecord = z.input<typeof ReceivedQuestion>;
export type KeptQuestionRecord = z.input<typeof KeptQuestion>;
export type KeptContentRecord = z.output<typeof KeptQuestionContent>;
