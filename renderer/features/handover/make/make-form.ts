/** What is asked before a file is made. Messages are codes; sentences in texts.ts. Pure. */
import { z } from 'zod';
import type { HandoverProfileContent } from '../../../../electron/contract/handover';
import { Day } from '../../../../electron/contract/ids';
import { formatDutchDate } from '../../../ui/dutch-date';
import { addDays } from '../../trajectory/week-now';

export const fileForms = ['casuskluis', 'pdf', 'docx'] as const;
export type FileForm = (typeof fileForms)[number];

export const MAX_READER = 200;

/** @param today the first day that a file may still be opened, or destroyed by */
export const makeFormOn = (today: string) => {
  const day = z
    .string()
    .nullable()
    .refine((text): boolean => text === null || Day.safeParse(text).success, 'day')
    .refine((text) => text === null || text >= today, 'past');
  return z
    .strictObject({
      reader: z
        .string()
        .refine((text) => text.trim() !== '', 'reader')
        .refine((text) => text.trim().length <= MAX_READER, 'long'),
      form: z.enum(fileForms),
      /** A person read that a Word file isn't locked. */
      unlockedRead: z.boolean(),
      expiresOn: day,
      destroyBy: day,
    })
    .refine(({ form, unlockedRead }) => form !== 'docx' || unlockedRead, {
      path: ['unlockedRead'],
      message: 'unlocked',
    });
};
export type MakeForm = z.output<ReturnType<typeof makeFormOn>>;

/** The steps of the dialog, and the fields that must be right before the next. */
export const makeSteps = ['reader', 'lock', 'check'] as const;
export type MakeStep = (typeof makeSteps)[number];

export const fieldsOfStep: Readonly<Record<MakeStep, readonly (keyof MakeForm)[]>> = {
  reader: ['reader', 'form', 'unlockedRead'],
  lock: ['expiresOn', 'destroyBy'],
  check: [],
};

/** The last day of a shorter month where it has no such day. */
export const monthsLater = (day: string, months: number): string => {
  const date = new Date(`${day}T00:00:00Z`);
  const wanted = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months + 1, 0);
  date.setUTCDate(Math.min(wanted, date.getUTCDate()));
  return date.toISOString().slice(0, 10);
};

type Terms = Pick<HandoverProfileContent, 'expiresAfterDays' | 'destroyAfterMonths'>;

/** What the dialog begins with: the days that the profile proposes. */
export const startOf = (
  { expiresAfterDays, destroyAfterMonths }: Terms,
  today: string,
): MakeForm => ({
  reader: '',
  form: 'casuskluis',
  unlockedRead: false,
  expiresOn: expiresAfterDays === null ? null : addDays(today, expiresAfterDays),
  destroyBy: destroyAfterMonths === null ? null : monthsLater(today, destroyAfterMonths),
});

export const dayOrNone = (day: string | null, none: string): string =>
  day === null ? none : formatDutchDate(day);
