/** What the records of an archive have in common. */
import { z } from 'zod';
import { Moment } from './ids';

/** SHA-256, 64 hex digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const written = { createdAt: Moment, updatedAt: Moment } as const;

/** Whether no two have the same key: the vault that receives them holds each once. */
export const eachOnce = <Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string | number,
): boolean => new Set(items.map(keyOf)).size === items.length;
