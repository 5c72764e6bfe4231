/** The form of a request: what is typed goes to its keepers at every change. */
import { zodResolver } from '@hookform/resolvers/zod';
import { createContext, use, useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import type { Arrangement } from '../../../electron/contract/arrangement';
import type { ArrangementRuleId } from '../../../electron/contract/arrangement-rules';
import { ArrangementContent } from '../../../electron/contract/arrangement-content';
import type { RequestKeepers } from './arrangement-work';
import type { TypedReasons } from '../drafts/typed-reasons';

/** Ids in the form come out of the vault or a list of it: branded before they are checked. */
const Schema = ArrangementContent as unknown as z.ZodType<ArrangementContent, ArrangementContent>;

export type RequestForm = UseFormReturn<ArrangementContent>;

/** @param start what was typed or saved last */
export const useRequestForm = (start: ArrangementContent, keepers: RequestKeepers): RequestForm => {
  const form = useForm<ArrangementContent>({
    resolver: zodResolver(Schema),
    defaultValues: start,
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
          const { data } = ArrangementContent.safeParse(getValues());
          if (data === undefined) return;
          const now = JSON.stringify(data);
          if (now === known.current) return;
          known.current = now;
          keepers.change('content', data);
        },
      }),
    [subscribe, getValues, keepers],
  );
  return form;
};

export type RequestTools = {
  readonly form: RequestForm;
  readonly arrangement: Arrangement;
  readonly reasons: TypedReasons<ArrangementRuleId>;
};

export const RequestToolsContext = createContext<RequestTools | null>(null);

/** The form, and the request as it is in the vault. */
export const useRequestTools = (): RequestTools => {
  const tools = use(RequestToolsContext);
  if (tools === null) throw new Error('useRequestTools needs a request that is written above it');
  return tools;
};
