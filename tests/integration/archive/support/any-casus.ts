/** Random casuses that travel, under a label that no other has. */
import fc from 'fast-check';
import { ArchiveCasus } from '../../../../electron/contract/archive-composed-records';
import { narrowingKinds, unknowableKinds } from '../../../../electron/contract/casus-findings';
import {
  casusBases,
  casusMeetings,
  casusSections,
} from '../../../../electron/contract/casus-sections';
import { anyHash } from './any-opp';
import { settingsRoles } from './any-role';
import { anyDay, anyId, anyLine, anyMoment, anyText, orNull } from './any-values';

const count = fc.nat({ max: 400 });
const few = { maxLength: 2 } as const;
const words = anyLine({ min: 1, max: 60 });

const anyMeter = (whole: boolean) =>
  fc.record({
    state: fc.constantFrom('noList', 'counted'),
    population: count,
    matching: count,
    minimum: count,
    belowMinimum: fc.boolean(),
    attributes: fc.array(
      fc.record({
        kind: fc.constantFrom(...narrowingKinds),
        surface: words,
        matchingAlone: count,
        matchingWithout: count,
      }),
      few,
    ),
    narrowest: orNull(fc.constantFrom(0, 1)),
    wider: fc.array(
      fc.record({ kind: fc.constantFrom(...narrowingKinds), proposal: words, matching: count }),
      few,
    ),
    unknowable: fc.array(
      fc.record({ kind: fc.constantFrom(...unknowableKinds), surface: words }),
      few,
    ),
    acceptedReason: whole ? orNull(anyText({ min: 1, max: 500 })) : fc.constant(null),
  });

const anyPart = fc.constantFrom(...casusSections).chain((section) =>
  fc.record({
    section: fc.constant(section),
    heading: anyLine({ max: 200 }),
    partner: section === 'partnerQuestion' ? anyLine({ min: 1, max: 80 }) : fc.constant(null),
    text: anyText({ max: 20_000 }),
  }),
);

const anyVersion = (whole: boolean) =>
  fc.record({
    label: words,
    releasedAt: anyMoment,
    checkedByRole: fc.constantFrom(...settingsRoles),
    checkedOn: anyDay,
    keptSure: count,
    meter: anyMeter(whole),
    contentHash: anyHash,
    readAloud: fc.boolean(),
    meeting: fc.record({
      kind: orNull(fc.constantFrom(...casusMeetings)),
      on: orNull(anyDay),
    }),
    basis: orNull(
      fc.record({
        kind: fc.constantFrom(...casusBases),
        on: anyDay,
        note: anyText({ max: 500 }),
      }),
    ),
    parts: fc.array(anyPart, { maxLength: 4 }),
  });

/** @param whole as in an own export: with earlier versions */
export const anyCasus = ({ whole }: { readonly whole: boolean }) =>
  fc
    .record({
      kind: fc.constant('casus'),
      id: anyId,
      label: anyId.map((id) => `Casus ${id}`),
      first: fc.integer({ min: 1, max: 3 }),
      versions: fc.array(anyVersion(whole), { minLength: 1, maxLength: whole ? 3 : 1 }),
    })
    .map(({ first, ...record }) =>
      ArchiveCasus.parse({
        ...record,
        versions: record.versions.map((version, at) => ({ ...version, number: first + at })),
      }),
    );
