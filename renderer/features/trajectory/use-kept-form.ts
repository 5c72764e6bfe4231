/** A form whose text goes to its keepers at every change. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { keptValues } from '../../app/kept-values';
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
  const known = useRef(start);
  const { subscribe, getValues } = form;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: () => {
          // A copy: the form goes on changing its own.
          const now = keptValues(schema, getValues(), known.current);
          if (now === null || JSON.stringify(now) === JSON.stringify(known.current)) return;
          known.current = now;
          keepers.change('content', now);
        },
      }),
    [subscribe, getValues, keepers, schema],
  );
  // Leaving the screen keeps what was typed.
  useEffect(() => () => void keepers.flush(), [keepers]);
  return form;
};
