import { z } from 'zod';

/** One of a few answers; null, nothing chosen yet, is refused with this sentence. */
export const chosen = <const Values extends readonly [string, ...string[]]>(
  values: Values,
  message: string,
) =>
  z
    .enum(values)
    .nullable()
    .transform((value, context): Values[number] => {
      if (value === null) context.addIssue({ code: 'custom', message });
      return value ?? values[0];
    });
