/** Random records of the simple kinds, within the limits of the contract. Those of the others: `any-<kind>.ts`. */
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import {
  ArchiveAgreement,
  ArchiveAttachment,
  ArchiveConcernSignal,
  ArchiveGuardianContact,
  ArchiveGuardianViews,
  ArchiveHomeSupportPlan,
  ArchiveNote,
  ArchivePrivateWorkingNote,
} from '../../../../electron/contract/archive-records';
import { signalDomains, signalIntensities } from '../../../../electron/contract/concern-signals';
import { contactKinds, contactTones } from '../../../../electron/contract/guardian-contacts';
import { noteKinds } from '../../../../electron/contract/notes';
import { archivePathOf } from '../../../../electron/features/attachments/archive-path';
import { cleanFileName } from '../../../../electron/features/attachments/file-name';
import { sniffMediaType } from '../../../../electron/features/attachments/media-type';
import { anyDay, anyId, anyLine, anyMoment, anyText, orNull } from './any-values';

const written = { createdAt: anyMoment, updatedAt: anyMoment };
const long = anyText({ max: 20_000 });

export const anyAgreement = fc
  .record({
    kind: fc.constant('agreement'),
    id: anyId,
    draft: fc.record({
      what: anyLine({ min: 1, max: 500 }),
      owner: anyLine({ max: 200 }),
      dueOn: anyDay,
    }),
    doneAt: orNull(anyMoment),
    ...written,
  })
  .map((record) => ArchiveAgreement.parse(record));

const noteContent = {
  kind: fc.constantFrom(...noteKinds),
  title: anyLine({ max: 200 }),
  occurredOn: anyDay,
  occurredAt: orNull(fc.constantFrom('00:00', '09:05', '23:59')),
  observation: anyText({ max: 200_000 }),
  interpretation: anyText({ max: 200_000 }),
  tags: fc.array(anyLine({ min: 1, max: 40 }), { maxLength: 3 }),
};

/** @param whole with earlier versions, as in an own export */
export const anyNote = (whole: boolean) =>
  fc
    .record({
      kind: fc.constant('note'),
      id: anyId,
      content: fc.record(noteContent),
      earlier: fc.array(fc.record({ ...noteContent, savedAt: anyMoment }), {
        maxLength: whole ? 3 : 0,
      }),
      ...written,
    })
    .map((record) => ArchiveNote.parse(record));

export const anyPrivateWorkingNote = fc
  .record({ kind: fc.constant('privateWorkingNote'), id: anyId, body: long, ...written })
  .map((record) => ArchivePrivateWorkingNote.parse(record));

const heads = [[], [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a], [...Buffer.from('%PDF-1.7')]];

const anyBytes = fc
  .record({ head: fc.constantFrom(...heads), rest: fc.uint8Array({ maxLength: 3000 }) })
  .map(({ head, rest }) => Uint8Array.from([...head, ...rest]));

export type AnyFile = {
  readonly record: ReturnType<typeof ArchiveAttachment.parse>;
  readonly bytes: Uint8Array;
};

/** With its bytes, which lie apart in an archive. @param noteIds of notes that it may belong to */
export const anyAttachment = (noteIds: readonly string[]): fc.Arbitrary<AnyFile> =>
  fc
    .record({
      id: anyId,
      fileName: anyLine({ min: 1, max: 200 }).map(cleanFileName),
      noteId: fc.constantFrom(null, ...noteIds),
      createdAt: anyMoment,
      bytes: anyBytes,
    })
    .map(({ bytes, ...file }) => ({
      bytes,
      record: ArchiveAttachment.parse({
        kind: 'attachment',
        ...file,
        mediaType: sniffMediaType(bytes),
        byteLength: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        path: archivePathOf(file),
      }),
    }));

export const anyGuardianViews = (dossierId: string, guardianIds: readonly string[]) =>
  fc
    .record({
      kind: fc.constant('guardianViews'),
      id: fc.constant(dossierId),
      content: fc.record({
        talents: long,
        wishes: long,
        reachable: anyLine({ max: 500 }),
        askedOn: orNull(anyDay),
        guardianIds: fc.subarray([...guardianIds]),
      }),
      updatedAt: anyMoment,
    })
    .map((record) => ArchiveGuardianViews.parse(record));

const anyHelper = fc.record({
  id: anyId,
  role: anyLine({ max: 120 }),
  organisation: anyLine({ max: 120 }),
  name: anyLine({ max: 120 }),
  reachable: anyLine({ max: 200 }),
  doesWhat: anyText({ max: 1000 }),
});

const anyJointGoal = (helperIds: readonly string[]) =>
  fc.record({
    id: anyId,
    goal: anyLine({ max: 500 }),
    trajectoryGoalId: fc.constant(null),
    atSchool: anyText({ max: 1000 }),
    atHome: anyText({ max: 1000 }),
    helperIds: fc.subarray([...helperIds]),
    lookOn: orNull(anyDay),
  });

const anyPlanContent = fc.array(anyHelper, { maxLength: 3 }).chain((helpers) =>
  fc.record({
    about: anyText({ max: 2000 }),
    helpers: fc.constant(helpers),
    goals: fc.array(anyJointGoal(helpers.map(({ id }) => id)), { maxLength: 3 }),
    coordinator: anyLine({ max: 200 }),
    talkOn: orNull(anyDay),
  }),
);

export const anyHomeSupportPlan = fc
  .record({
    kind: fc.constant('homeSupportPlan'),
    id: anyId,
    content: anyPlanContent,
    updatedAt: anyMoment,
  })
  .map((record) => ArchiveHomeSupportPlan.parse(record));

/** @param agreementIds that it brought */
export const anyGuardianContact = (
  guardianIds: readonly string[],
  agreementIds: readonly string[],
) =>
  fc
    .record({
      kind: fc.constant('guardianContact'),
      id: anyId,
      draft: fc.record({
        kind: fc.constantFrom(...contactKinds),
        on: anyDay,
        guardianIds: fc.subarray([...guardianIds]),
        others: anyLine({ max: 200 }),
        tone: fc.constantFrom(...contactTones),
        said: long,
        followUpOn: orNull(anyDay),
        followUp: anyLine({ max: 500 }),
      }),
      agreementIds: fc.constant(agreementIds.toSorted()),
      ...written,
    })
    .map((record) => ArchiveGuardianContact.parse(record));

export const anyConcernSignal = fc
  .record({
    kind: fc.constant('concernSignal'),
    id: anyId,
    draft: fc.record({
      on: anyDay,
      fact: anyText({ min: 1, max: 20_000 }),
      interpretation: long,
      situation: anyText({ max: 1000 }),
      domain: fc.constantFrom(...signalDomains),
      intensity: fc.constantFrom(...signalIntensities),
      discussedWith: anyLine({ max: 200 }),
      discussedOn: orNull(anyDay),
      guardiansInformedOn: orNull(anyDay),
      lookAgainOn: orNull(anyDay),
    }),
    ...written,
  })
  .map((record) => ArchiveConcernSignal.parse(record));
