/** What a form that saves itself keeps while something in it is wrong. Pure. */
import type { z } from 'zod';

const isRecord = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The same row in the list as it was: rows with an id may have moved. */
const sameRow = (past: unknown, row: unknown, at: number): unknown => {
  if (!Array.isArray(past)) return undefined;
  const rows: readonly unknown[] = past;
  return isRecord(row) && 'id' in row
    ? rows.find((one) => isRecord(one) && one['id'] === row['id'])
    : rows[at];
};

/** With what stood at a place before; nothing where there was nothing. */
const withPast = (value: unknown, past: unknown, path: readonly PropertyKey[]): unknown => {
  const [key, ...rest] = path;
  if (key !== undefined && Array.isArray(value)) {
    return value.map((one: unknown, at) =>
      at === key ? withPast(one, sameRow(past, one, at), rest) : one,
    );
  }
  if (key !== undefined && isRecord(value)) {
    return { ...value, [key]: withPast(value[key], isRecord(past) ? past[key] : undefined, rest) };
  }
  return past ?? null;
};

/**
 * What is wrong stands at its field and isn't kept, such as half a date: the place has what was kept last. All
 * else that is typed is kept, or a lock would take it away.
 * @param past what was kept last
 * @returns null where even so it doesn't fit
 */
export const keptValues = <Value>(
  schema: z.ZodType<Value>,
  typed: unknown,
  past: Value,
): Value | null => {
  const repair = (value: unknown, depth: number): unknown =>
    (schema.safeParse(value).error?.issues ?? []).reduce<unknown>(
      (now, { path }) => withPast(now, past, path.slice(0, depth)),
      value,
    );
  const byPlace = repair(typed, Number.POSITIVE_INFINITY);
  // A place that was not there before may still be wrong: then the field that it is in.
  return schema.safeParse(repair(byPlace, 1)).data ?? null;
};
