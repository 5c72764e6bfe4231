/** What an import would do, with names instead of ids, and what a person answers to it. */
import { z } from 'zod';
import {
  askCodes,
  confirmCodes,
  dropReasons,
  droppedKinds,
  pupilYearGroups,
} from './class-list-words';
import { Day, PupilId } from './ids';
import { YearGroup } from './records';

const count = z.number().int().min(0);
const numbers = z.record(z.string(), z.number());

export const ImportAnswer = z.discriminatedUnion('kind', [
  z.strictObject({ askId: z.string().max(400), kind: z.literal('same'), pupilId: PupilId }),
  z.strictObject({ askId: z.string().max(400), kind: z.literal('add') }),
  z.strictObject({ askId: z.string().max(400), kind: z.literal('leaveOut') }),
  z.strictObject({
    askId: z.string().max(400),
    kind: z.literal('yearGroup'),
    yearGroup: z.enum(pupilYearGroups),
  }),
]);
export type ImportAnswer = z.output<typeof ImportAnswer>;

/** `codeName` is null without a case file; the privacy view then counts ("leerling 1"). */
const Person = z.strictObject({
  pupilId: PupilId.nullable(),
  name: z.string(),
  codeName: z.string().nullable(),
});
export type ImportPerson = z.output<typeof Person>;

const changedFields = [
  'sourceKey',
  'firstName',
  'givenNames',
  'initials',
  'prefix',
  'lastName',
  'birthDate',
  'sex',
  'yearGroup',
  'startDay',
  'leaveDay',
  'classGroup',
  'compositeGroups',
] as const;
const FieldChange = z.strictObject({
  field: z.enum(changedFields),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

const DroppedPupil = Person.extend({ reason: z.enum(['left', 'notChosen']) });

export const ImportPreview = z.strictObject({
  planHash: z.string().length(64),
  /** Nothing left to confirm or to answer. */
  ready: z.boolean(),
  changesNothing: z.boolean(),
  startYear: z.number().int(),
  rollOver: z.strictObject({ from: z.number().int(), to: z.number().int() }).nullable(),
  add: z.array(
    Person.extend({
      className: z.string().nullable(),
      yearGroup: YearGroup.nullable(),
      line: count,
    }),
  ),
  change: z.array(Person.extend({ line: count, changes: z.array(FieldChange) })),
  /** Another class or, at a roll-over, another year group. */
  moved: z.array(
    Person.extend({
      fromClass: z.string().nullable(),
      toClass: z.string().nullable(),
      fromYearGroup: YearGroup.nullable(),
      toYearGroup: YearGroup.nullable(),
      step: z.enum(['up', 'same', 'down', 'unknown']),
    }),
  ),
  unchanged: count,
  left: z.array(Person.extend({ leaveDay: Day, leaveDayIsKnown: z.boolean() })),
  reappeared: z.array(Person),
  /** Goes out of the vault: no case file. */
  drop: z.array(DroppedPupil),
  /** Stays, because of the case file. */
  keep: z.array(DroppedPupil),
  notChosen: count,
  skipped: z.array(
    z.strictObject({
      reason: z.enum(['leftBeforeReferenceDay', 'historicYearGroup']),
      line: count,
    }),
  ),
  ask: z.array(
    Person.extend({
      id: z.string(),
      code: z.enum(askCodes),
      line: count,
      birthDate: Day.nullable(),
      className: z.string().nullable(),
      candidates: z.array(
        Person.extend({
          pupilId: PupilId,
          birthDate: Day.nullable(),
          className: z.string().nullable(),
        }),
      ),
    }),
  ),
  confirm: z.array(z.strictObject({ code: z.enum(confirmCodes), numbers })),
  classes: z.strictObject({ added: z.array(z.string()), changed: count }),
  staff: z.strictObject({ added: count, changed: count }),
  dropped: z.array(
    z.strictObject({ kind: z.enum(droppedKinds), reason: z.enum(dropReasons), count }),
  ),
});
export type ImportPreview = z.output<typeof ImportPreview>;

export const ImportCounts = z.strictObject({
  added: count,
  changed: count,
  unchanged: count,
  left: count,
  reappeared: count,
  dropped: count,
  kept: count,
  staffAdded: count,
  staffChanged: count,
});
export type ImportCounts = z.output<typeof ImportCounts>;
