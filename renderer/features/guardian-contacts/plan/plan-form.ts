/** The form of the joint plan: what is typed goes to its keepers at every change. */
import { zodResolver } from '@hookform/resolvers/zod';
import { useEffect, useRef } from 'react';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { HomeSupportPlanContent } from '../../../../electron/contract/guardian-contacts';
import { keptValues } from '../../../app/kept-values';
import type { PlanKeepers } from './plan-work';

export const MAX_PLAN_ROWS = 12;

/** Ids in the form come out of the vault: branded before they are checked. */
const Schema = HomeSupportPlanContent as unknown as z.ZodType<
  HomeSupportPlanContent,
  HomeSupportPlanContent
>;

export type PlanForm = UseFormReturn<HomeSupportPlanContent>;

/** A day that is empty in its field is no day. */
const withDays = (content: HomeSupportPlanContent): HomeSupportPlanContent => {
  const day = <Value extends string>(value: Value | null): Value | null =>
    value === '' ? null : value;
  return {
    ...content,
    talkOn: day(content.talkOn),
    goals: content.goals.map((goal) => ({ ...goal, lookOn: day(goal.lookOn) })),
  };
};

/** @param start what was typed or saved last */
export const usePlanForm = (start: HomeSupportPlanContent, keepers: PlanKeepers): PlanForm => {
  const form = useForm<HomeSupportPlanContent>({
    resolver: zodResolver(Schema),
    defaultValues: start,
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
          const now = keptValues(HomeSupportPlanContent, withDays(getValues()), known.current);
          if (now === null || JSON.stringify(now) === JSON.stringify(known.current)) return;
          known.current = now;
          keepers.change('content', now);
        },
      }),
    [subscribe, getValues, keepers],
  );
  return form;
};
