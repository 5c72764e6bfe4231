/** A form whose text goes to its keepers at every change. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { FormKeepers } from './trajectory-work';

type KeptForm<Value extends FieldValues> = {
  /** Ids in the form come out of the vault: they are branded before they are checked. */
  readonly schema: z.ZodType<Value>;
  /** What was typed or saved last. */
  readonly start: Value;
  readonly keepers: FormKeepers<Value>;
};

export const useKeptForm = <Value extends FieldValues>({
  schema,
  start,
  keepers,
}: KeptForm<Value>): UseFormReturn<Value> => {
  const form = useForm<Value>({
    resolver: zodResolver(schema as z.ZodType<Value, Value>) as never,
    defaultValues: start as DefaultValues<Value>,
    mode: 'onChange',
  });
  const known = useRef(JSON.stringify(start));
  const { subscribe, getValues } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => {
          // A copy: the form goes on changing its own. What is wrong stands at its field and isn't kept.
          const { data } = schema.safeParse(getValues());
          if (data === undefined) return;
          const now = JSON.stringify(data);
          if (now === known.current) return;
          known.current = now;
          keepers.change('content', data);
        },
      }),
    [subscribe, getValues, keepers, schema],
  );
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  return form;
};
