/** Random OPP's that travel: versions, the texts and steps of their cycle, and what was passed over. */
import fc from 'fast-check';
import { ArchiveOpp } from '../../../../electron/contract/archive-composed-records';
import { oppRuleIds } from '../../../../electron/contract/opp-rules';
import { oppSchoolKinds, oppTriggers } from '../../../../electron/contract/opp-sections';
import { settingsRoles } from './any-role';
import { anyOppContent } from './any-opp-content';
import { anyStepDetail } from './any-opp-step';
import type { StepRefs } from './any-opp-step';
import { anyDay, anyId, anyLine, anyMoment, anyText, orNull } from './any-values';
import { inOrder } from './in-order';

const few = { maxLength: 3 } as const;
export const anyHash = fc.string({
  unit: fc.constantFrom(...'0123456789abcdef'),
  minLength: 64,
  maxLength: 64,
});
const anyRole = fc.constantFrom(...settingsRoles);

const anyFacts = fc.record({
  schoolKind: fc.constantFrom(...oppSchoolKinds),
  trigger: orNull(fc.constantFrom(...oppTriggers)),
  triggerOn: orNull(anyDay),
  startOn: orNull(anyDay),
  endOn: orNull(anyDay),
});

const anyWaiver = fc.record({
  rule: fc.constantFrom(...oppRuleIds),
  reason: anyText({ min: 1, max: 500 }),
  byRole: anyRole,
  at: anyMoment,
  contentHash: anyHash,
  actionHash: anyHash,
});

const anyVersion = fc.record({
  content: anyOppContent,
  contentHash: anyHash,
  actionHash: anyHash,
  waivers: fc
    .uniqueArray(anyWaiver, { ...few, selector: ({ rule }) => rule })
    .map((waivers) => inOrder(waivers, ({ at, rule }) => [at, rule])),
  createdAt: anyMoment,
  updatedAt: anyMoment,
});

const notAdopted = { adoptedOn: null, adoptedByRole: null, adoptedAt: null, ruleSet: null };
const anyAdoption = fc.record({
  adoptedOn: anyDay,
  adoptedByRole: anyRole,
  adoptedAt: anyMoment,
  ruleSet: fc.constant('2026-11-22'),
});

/** Numbers that go up, not always by one: a draft that was thrown away leaves its number unused. */
const anyVersions = fc
  .record({
    adopted: fc.array(fc.tuple(anyVersion, anyAdoption), few),
    draft: orNull(anyVersion),
    step: fc.integer({ min: 1, max: 2 }),
  })
  .map(({ adopted, draft, step }) =>
    [
      ...adopted.map(([version, adoption]) => ({ ...version, ...adoption })),
      ...(draft === null ? [] : [{ ...draft, ...notAdopted }]),
    ].map((version, at) => ({ ...version, number: at * step + 1 })),
  );

const anyKeptText = fc.record({
  versionNumber: fc.integer({ min: 1, max: 4 }),
  contentHash: anyHash,
  content: anyOppContent,
  keptAt: anyMoment,
});

type Text = { readonly versionNumber: number; readonly contentHash: string };

const anySteps = (texts: readonly Text[], refs: StepRefs) =>
  texts.length === 0
    ? fc.constant([])
    : fc.array(
        fc
          .record({
            id: anyId,
            about: fc.constantFrom(...texts),
            on: anyDay,
            detail: anyStepDetail(refs),
            actionHash: anyHash,
            byRole: anyRole,
            recordedAt: anyMoment,
            withdrawn: orNull(fc.record({ reason: anyLine({ min: 1, max: 300 }), at: anyMoment })),
          })
          .map(({ about, ...step }) => ({
            ...step,
            versionNumber: about.versionNumber,
            contentHash: about.contentHash,
          })),
        { maxLength: 5 },
      );

const anyEvent = fc.record({
  id: anyId,
  detail: fc.oneof(
    fc.record({ kind: fc.constant('facts'), before: anyFacts, after: anyFacts }),
    fc.record({ kind: fc.constant('closed'), endOn: anyDay, reason: anyText({ max: 500 }) }),
    fc.record({
      kind: fc.constant('reopened'),
      endOn: orNull(anyDay),
      reason: anyText({ max: 500 }),
    }),
  ),
  byRole: anyRole,
  at: anyMoment,
});

/**
 * @param open whether it goes on: a file has one such OPP at most
 * @param refs guardians and attachments of the same dossier
 */
export const anyOpp = (refs: StepRefs, { open }: { readonly open: boolean }) =>
  fc.array(anyKeptText, few).chain((texts) =>
    fc
      .record({
        kind: fc.constant('opp'),
        id: anyId,
        facts: anyFacts,
        closedAt: open ? fc.constant(null) : anyMoment,
        closedReason: anyText({ max: 500 }),
        versions: anyVersions,
        texts: fc.constant(
          inOrder(texts, ({ versionNumber, contentHash }) => [versionNumber, contentHash]),
        ),
        steps: anySteps(texts, refs),
        events: fc.array(anyEvent, few),
        unplaced: fc.array(
          fc.record({
            id: anyId,
            heading: anyLine({ max: 200 }),
            text: anyText({ min: 1, max: 500 }),
          }),
          few,
        ),
        createdAt: anyMoment,
        updatedAt: anyMoment,
      })
      .map((record) =>
        ArchiveOpp.parse({
          ...record,
          steps: inOrder(record.steps, ({ recordedAt, id }) => [recordedAt, id]),
          events: inOrder(record.events, ({ at, id }) => [at, id]),
        }),
      ),
  );

/** Of one file: at most one that goes on. */
export const anyOpps = (refs: StepRefs) =>
  fc
    .tuple(
      fc.array(anyOpp(refs, { open: true }), { maxLength: 1 }),
      fc.array(anyOpp(refs, { open: false }), { maxLength: 1 }),
    )
    .map(([open, closed]) => [...open, ...closed]);
