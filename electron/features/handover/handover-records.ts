/** As stored and as handed to the router, ids not yet branded. */
import type { z } from 'zod';
import type {
  ClassHandoverRow,
  ComposedHandover,
  HandoverComposition,
  HandoverItem,
  HandoverProfile,
} from '../../contract/handover';
import type { HandoverLogRow } from '../../contract/handover-log';
import type { WarmHandover, WarmHandoverContent } from '../../contract/warm-handover';

export type ProfileRecord = z.input<typeof HandoverProfile>;
export type CompositionRecord = z.input<typeof HandoverComposition>;
export type ItemRecord = z.input<typeof HandoverItem>;
export type ComposedRecord = z.input<typeof ComposedHandover>;
export type ClassRowRecord = z.input<typeof ClassHandoverRow>;
export type LogRecord = z.input<typeof HandoverLogRow>;
export type WarmRecord = z.input<typeof WarmHandover>;
export type WarmContentRecord = z.input<typeof WarmHandoverContent>;
