/** The facts of a casus as a form, and back. Pure. */
import { z } from 'zod';
import type { Casus } from '../../../../electron/contract/casus';
import { MAX_BASIS_NOTE } from '../../../../electron/contract/casus';
import { casusBases, casusMeetings } from '../../../../electron/contract/casus-sections';
import { Day } from '../../../../electron/contract/ids';
import { factsTexts as texts } from './facts-texts';

export const FactsForm = z
  .object({
    meetingKind: z.enum(casusMeetings).nullable(),
    meetingDay: Day.nullable(),
    basisKind: z.enum(casusBases).nullable(),
    basisDay: Day.nullable(),
    basisNote: z.string().trim().max(MAX_BASIS_NOTE),
  })
  .superRefine(({ basisKind, basisDay, basisNote }, context) => {
    if (basisKind === null) return;
    if (basisDay === null) {
      context.addIssue({ code: 'custom', path: ['basisDay'], message: texts.basisDayMissing });
    }
    if (basisKind === 'withoutGuardians' && basisNote === '') {
      context.addIssue({ code: 'custom', path: ['basisNote'], message: texts.basisNoteMissing });
    }
  });
export type FactsForm = z.output<typeof FactsForm>;

type Facts = Pick<Casus, 'meeting' | 'basis'>;

/** @param today the day that a new basis starts with */
export const formOf = ({ meeting, basis }: Facts, today: string): FactsForm => ({
  meetingKind: meeting.kind,
  meetingDay: meeting.on,
  basisKind: basis?.kind ?? null,
  basisDay: basis?.on ?? Day.parse(today),
  basisNote: basis?.note ?? '',
});

export const factsOf = (form: FactsForm): Facts => {
  const { meetingKind, meetingDay, basisKind, basisDay, basisNote } = form;
  return {
    meeting: { kind: meetingKind, on: meetingDay },
    basis:
      basisKind === null || basisDay === null
        ? null
        : { kind: basisKind, on: basisDay, note: basisNote },
  };
};
