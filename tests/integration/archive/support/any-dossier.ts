/** Random dossiers of every kind of record, with the bytes of their attachments. */
import fc from 'fast-check';
import { ArchiveDossier } from '../../../../electron/contract/archive';
import type { ArchiveRecord } from '../../../../electron/contract/archive-records';
import { guardianRelations, sexes, staffRoles } from '../../../../electron/contract/records';
import { anyArrangement } from './any-arrangement';
import { anyCasus } from './any-casus';
import { anyOpps } from './any-opp';
import {
  anyAgreement,
  anyAttachment,
  anyConcernSignal,
  anyGuardianContact,
  anyGuardianViews,
  anyHomeSupportPlan,
  anyNote,
  anyPrivateWorkingNote,
} from './any-records';
import { anyTrajectory } from './any-trajectory';
import { anyDay, anyId, anyLine, anyText, orNull } from './any-values';

const name = anyLine({ max: 200 });
const personName = { firstName: name, initials: name, prefix: name, lastName: name };
const yesNo = ['yes', 'no', 'unknown'] as const;

const anyGuardian = fc.record({
  id: anyId,
  name: fc.record(personName),
  relation: fc.constantFrom(...guardianRelations),
  custody: fc.constantFrom(...yesNo),
  rightToInformation: fc.constantFrom(...yesNo, 'limited'),
  secretAddress: fc.boolean(),
  language: name,
  phone: name,
  email: name,
  address: anyLine({ max: 500 }),
  remarks: anyText({ max: 5000 }),
});

const anyRelative = fc.record({
  id: anyId,
  kind: fc.constantFrom('brother', 'sister', 'other'),
  firstName: name,
  prefix: name,
  lastName: name,
});

const anyStaffMember = fc.record({
  id: anyId,
  name: fc.record(personName),
  role: fc.constantFrom(...staffRoles),
  roleDescription: name,
});

/** Still at school, and without a class: that comes from the list of the receiver. */
const anyPupil = fc.record({
  name: fc.record({ ...personName, givenNames: name, nickname: name }),
  birthDate: orNull(anyDay),
  sex: fc.constantFrom(...sexes),
  yearGroup: fc.constantFrom(null, '1', '8', 'S'),
  startDate: orNull(anyDay),
  leaveDate: fc.constantFrom(null, '2026-07-31'),
  className: fc.constant(null),
});

const anyHead = fc.record({
  id: anyId,
  pupil: anyPupil,
  supportPhase: fc.integer({ min: 1, max: 9 }),
  summary: anyText({ max: 20_000 }),
  openedOn: anyDay,
  codeName: fc.constant(null),
  guardians: fc.array(anyGuardian, { maxLength: 3 }),
  relatives: fc.array(anyRelative, { maxLength: 2 }),
  staff: fc.array(anyStaffMember, { maxLength: 2 }),
});

const few = { maxLength: 3 } as const;

/** Each agreement was made in one contact, or in none. */
const anyContacts = (guardianIds: readonly string[], agreementIds: readonly string[]) =>
  fc.integer({ min: 0, max: 3 }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, at) =>
        anyGuardianContact(
          guardianIds,
          agreementIds.filter((_id, place) => place % (count + 1) === at),
        ),
      ),
    ),
  );

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] =>
  records.map(({ id }) => id);

/** What others refer to. */
const anyGround = (whole: boolean) =>
  fc
    .record({
      head: anyHead,
      agreements: fc.array(anyAgreement, few),
      notes: fc.array(anyNote(whole), few),
    })
    .chain(({ head, agreements, notes }) =>
      fc.record({
        head: fc.constant(head),
        agreements: fc.constant(agreements),
        notes: fc.constant(notes),
        attachments: fc.array(anyAttachment(idsOf(notes)), few),
      }),
    )
    .chain((ground) => {
      const refs = {
        guardianIds: idsOf(ground.head.guardians),
        attachmentIds: idsOf(ground.attachments.map(({ record }) => record)),
      };
      return fc.record({
        ground: fc.constant(ground),
        opps: anyOpps(refs),
        refs: fc.constant(refs),
      });
    });

type Made = {
  readonly dossier: ArchiveDossier;
  /** Bytes of attachments by their path. */
  readonly files: ReadonlyMap<string, Uint8Array>;
};

const none = fc.constant<readonly never[]>([]);
const oneAtMost = { maxLength: 1 } as const;

/**
 * Every kind of record, each referring to what is there.
 * @param whole as in an own export: with private working notes and earlier versions
 */
export const anyDossierWithFiles = ({ whole }: { readonly whole: boolean }): fc.Arbitrary<Made> =>
  anyGround(whole).chain(({ ground: { head, agreements, notes, attachments }, opps, refs }) =>
    fc
      .record({
        views: fc.array(anyGuardianViews(head.id, refs.guardianIds), oneAtMost),
        plan: fc.array(anyHomeSupportPlan, oneAtMost),
        contacts: anyContacts(refs.guardianIds, idsOf(agreements)),
        signals: fc.array(anyConcernSignal, few),
        trajectories: fc.array(anyTrajectory(refs.guardianIds), oneAtMost),
        arrangements: fc.array(anyArrangement({ ...refs, oppIds: idsOf(opps) }), oneAtMost),
        casus: fc.array(anyCasus({ whole }), oneAtMost),
        private: whole ? fc.array(anyPrivateWorkingNote, few) : none,
      })
      .map((more): Made => {
        const records: readonly ArchiveRecord[] = [
          ...agreements,
          ...notes,
          ...attachments.map(({ record }) => record),
          ...more.views,
          ...more.plan,
          ...more.contacts,
          ...more.signals,
          ...more.trajectories,
          ...opps,
          ...more.arrangements,
          ...more.casus,
          ...more.private,
        ];
        return {
          dossier: ArchiveDossier.parse({ ...head, records }),
          files: new Map(attachments.map(({ record, bytes }) => [record.path, bytes])),
        };
      }),
  );
