/** Random requests for an arrangement that travel, with the form that they answer and their steps. */
import fc from 'fast-check';
import { ArchiveArrangement } from '../../../../electron/contract/archive-composed-records';
import { aimResults, decisionOutcomes } from '../../../../electron/contract/arrangement';
import {
  arrangementPlaces,
  arrangementRuleIds,
} from '../../../../electron/contract/arrangement-rules';
import { profileFieldKinds } from '../../../../electron/contract/partnership-profile';
import { anyHash } from './any-opp';
import { settingsRoles } from './any-role';
import { anyDay, anyId, anyLine, anyMoment, anyText, orNull } from './any-values';
import { inOrder } from './in-order';

const text = anyText({ max: 5000 });
const field = anyText({ max: 2000 });
const day = orNull(anyDay);
const rows = <Row>(row: fc.Arbitrary<Row>) => fc.array(row, { maxLength: 2 });
const figure = orNull(fc.integer({ min: 0, max: 1_000_000 }));
const filled = (max: number) => anyLine({ min: 1, max });

const anyProfile = fc.record({
  name: filled(120),
  isExample: fc.boolean(),
  wording: fc.record({
    requestTitle: filled(120),
    arrangementWord: filled(60),
    aboveSignature: anyText({ max: 500 }),
  }),
  limits: fc.record({
    maxMonths: orNull(fc.integer({ min: 1, max: 120 })),
    maxAmountCents: figure,
    maxHoursPerWeek: orNull(fc.integer({ min: 0, max: 10_000 })),
  }),
  phases: fc.uniqueArray(filled(120), { maxLength: 3 }),
  fields: fc.uniqueArray(
    fc.record({
      key: fc.stringMatching(/^[a-z0-9-]{1,40}$/),
      label: filled(200),
      help: anyText({ max: 500 }),
      kind: fc.constantFrom(...profileFieldKinds),
      required: fc.boolean(),
      maxWords: orNull(fc.integer({ min: 1, max: 5000 })),
      options: rows(filled(120)),
    }),
    { maxLength: 3, selector: ({ key }) => key },
  ),
});

const anyCost = fc.oneof(
  fc.record({
    id: anyId,
    kind: fc.constant('hours'),
    what: field,
    hours: figure,
    rateCents: figure,
  }),
  fc.record({
    id: anyId,
    kind: fc.constant('pieces'),
    what: field,
    pieces: figure,
    priceCents: figure,
  }),
);

type Refs = { readonly attachmentIds: readonly string[]; readonly oppIds: readonly string[] };

const oneOf = (ids: readonly string[]) =>
  ids.length === 0 ? fc.constant(null) : orNull(fc.constantFrom(...ids));

const anyContent = ({ attachmentIds, oppIds }: Refs) =>
  fc.record({
    phase: anyLine({ max: 120 }),
    question: text,
    aims: rows(fc.record({ id: anyId, text: field })),
    tried: rows(fc.record({ id: anyId, what: field, fromOn: day, toOn: day, effect: field })),
    nature: text,
    intensity: text,
    hoursPerWeek: figure,
    materials: text,
    expertise: text,
    fromOn: day,
    toOn: day,
    costs: rows(anyCost),
    askedCents: figure,
    opp:
      oppIds.length === 0
        ? fc.constant(null)
        : orNull(
            fc.record({
              oppId: fc.constantFrom(...oppIds),
              versionNumber: fc.integer({ min: 1, max: 4 }),
            }),
          ),
    reports: rows(
      fc.record({
        id: anyId,
        what: field,
        on: day,
        guardiansAgree: orNull(fc.constantFrom('yes', 'no')),
        attachmentId: oneOf(attachmentIds),
      }),
    ),
    evaluationOn: day,
    answers: rows(fc.record({ key: fc.stringMatching(/^[a-z0-9-]{1,40}$/), value: text })),
    reasons: rows(
      fc.record({
        rule: fc.constantFrom(...arrangementRuleIds),
        reason: anyText({ max: 500 }),
      }),
    ),
    sources: rows(
      fc.record({
        kind: fc.constantFrom('note', 'opp'),
        id: anyId,
        label: anyLine({ max: 200 }),
        takenAt: anyMoment,
        place: fc.constantFrom(...arrangementPlaces),
      }),
    ),
  });

const anyDetail = fc.oneof(
  fc.record({
    kind: fc.constant('submitted'),
    oppAdoptedOn: day,
    passed: rows(fc.constantFrom(...arrangementRuleIds)),
  }),
  fc.record({ kind: fc.constant('takenBack'), reason: anyText({ min: 1, max: 5000 }) }),
  fc.record({
    kind: fc.constant('decided'),
    decision: fc.record({
      outcome: fc.constantFrom(...decisionOutcomes),
      on: anyDay,
      amountCents: figure,
      psychologistAdvice: text,
      managerAdvice: text,
      conditions: text,
      endOn: day,
      evaluationOn: day,
    }),
  }),
  fc.record({
    kind: fc.constant('evaluated'),
    evaluation: fc.record({
      on: anyDay,
      aims: rows(
        fc.record({ aimId: anyId, result: fc.constantFrom(...aimResults), reached: text }),
      ),
      stays: text,
      conclusion: anyText({ min: 1, max: 5000 }),
    }),
  }),
);

const anySteps = (hashes: readonly string[]) =>
  hashes.length === 0
    ? fc.constant([])
    : fc.array(
        fc.record({
          id: anyId,
          on: anyDay,
          detail: anyDetail,
          contentHash: fc.constantFrom(...hashes),
          byRole: fc.constantFrom(...settingsRoles),
          recordedAt: anyMoment,
        }),
        { maxLength: 4 },
      );

/** @param refs attachments and OPP's of the same dossier */
export const anyArrangement = (refs: Refs) => {
  const content = anyContent(refs);
  const anyKept = fc.record({
    contentHash: anyHash,
    content,
    profile: anyProfile,
    keptAt: anyMoment,
  });
  return fc.array(anyKept, { maxLength: 2 }).chain((texts) =>
    fc
      .record({
        kind: fc.constant('arrangement'),
        id: anyId,
        profileId: anyId,
        profileRevision: fc.integer({ min: 1, max: 9 }),
        profile: anyProfile,
        content,
        contentHash: anyHash,
        submittedOn: day,
        texts: fc.constant(inOrder(texts, ({ contentHash }) => [contentHash])),
        steps: anySteps(texts.map(({ contentHash }) => contentHash)),
        createdAt: anyMoment,
        updatedAt: anyMoment,
      })
      .map((record) =>
        ArchiveArrangement.parse({
          ...record,
          steps: inOrder(record.steps, ({ recordedAt, id }) => [recordedAt, id]),
        }),
      ),
  );
};
