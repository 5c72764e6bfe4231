import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oppRuleIds, oppRules, placeOfFinding } from '../../../electron/contract/opp-rules';
import { oppSections } from '../../../electron/contract/opp-sections';
import type { OppContentRecord, OppStepRecord } from '../../../electron/features/opp/opp-records';
import { blockersOf, checkOpp } from '../../../electron/features/opp/rules/check-opp';
import { consentStateOf } from '../../../electron/features/opp/rules/consent-state';
import type { RuleInput } from '../../../electron/features/opp/rules/rule-input';
import { missingInText } from '../../integration/opp/law-as-read';
import { contentWith } from './support/content';
import { consent, inputWith, ONE, OTHER, stepOn, TODAY, UNKNOWN, waiver } from './support/input';
import { actionRows, changedRow, consentDetail, walk } from './support/walk';

const isOnContent = (finding: ReturnType<typeof blockersOf>[number]): boolean =>
  oppSections.some((section) => section === placeOfFinding(finding));

describe('whatever was edited, done and waived, in whatever order', () => {
  it('nothing can be adopted while the law on content is not met', () => {
    const seen = { broken: 0, adoptable: 0 };
    fc.assert(
      fc.property(walk, (input) => {
        const blockers = blockersOf(input, TODAY);
        const meets = missingInText(input.version.content, input.facts.schoolKind).length === 0;
        expect(blockers.some(isOnContent)).toBe(!meets);
        if (!meets) seen.broken += 1;
        if (blockers.length === 0) seen.adoptable += 1;
      }),
      { numRuns: 2000 },
    );
    // Both happen: the property is about something.
    expect(Math.min(seen.broken, seen.adoptable)).toBeGreaterThan(50);
  });

  it('a waiver silences no law', () => {
    fc.assert(
      fc.property(walk, fc.subarray([...oppRuleIds]), (input, rules) => {
        const waivers = rules.map(waiver);
        const lawOf = (waived: RuleInput) =>
          checkOpp(waived).filter(({ rule }) => oppRules[rule].level === 'law');
        const version = { ...input.version, waivers };
        expect(lawOf({ ...input, version })).toEqual(
          lawOf({ ...input, version: { ...version, waivers: [] } }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it('the order in which steps are handed over makes no difference', () => {
    fc.assert(
      fc.property(walk, fc.infiniteStream(fc.nat()), (input, numbers) => {
        const unique = input.steps.map((step, index) => ({
          ...step,
          recordedAt: `2026-11-19T10:00:${String(index).padStart(2, '0')}.000Z`,
        }));
        const order = new Map(unique.map((step) => [step, numbers.next().value ?? 0]));
        const shuffled = unique.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(checkOpp({ ...input, steps: shuffled })).toEqual(
          checkOpp({ ...input, steps: unique }),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('consent', () => {
  const withRows = (items: OppContentRecord['actions']['items']): OppContentRecord =>
    contentWith({ actions: { items } });

  const inOrder = (steps: readonly OppStepRecord[]): OppStepRecord[] =>
    steps.map((step, index) => ({
      ...step,
      recordedAt: `2026-11-18T15:00:${String(index).padStart(2, '0')}.000Z`,
    }));

  it('never survives a change of the text of the action section', () => {
    const change = actionRows.chain((rows) =>
      fc.nat({ max: rows.length - 1 }).chain((at) => {
        const row = rows[at];
        const others = rows.filter((_, index) => index !== at);
        return row === undefined
          ? fc.constant({ rows, changed: others })
          : fc
              .oneof(
                changedRow(row).map((other) => rows.with(at, other)),
                fc.constant(others),
                fc.constant<typeof rows>([...rows, row]),
              )
              .map((changed) => ({ rows, changed }));
      }),
    );
    fc.assert(
      fc.property(
        change,
        fc.array(consentDetail, { minLength: 1, maxLength: 6 }),
        ({ rows, changed }, answers) => {
          const [before, after] = [withRows(rows), withRows(changed)];
          const steps = [...answers, consent(ONE)].map((detail) => stepOn(before, detail));
          const lastOfOne = { ...stepOn(before, consent(ONE)), on: TODAY };
          expect(['agreed', 'disputed']).toContain(
            consentStateOf(inputWith({ content: before, steps: [...steps, lastOfOne] })),
          );
          expect(consentStateOf(inputWith({ content: after, steps: [...steps, lastOfOne] }))).toBe(
            'void',
          );
          const again = { ...stepOn(after, consent(ONE)), on: TODAY };
          const refuses = (id: string): boolean =>
            answers.findLast(({ guardianId }) => guardianId === id)?.answer === 'no';
          // A no of another guardian stays one, whatever becomes of the text.
          expect(
            consentStateOf(inputWith({ content: after, steps: [...inOrder(steps), again] })),
          ).toBe([OTHER, UNKNOWN].some(refuses) ? 'disputed' : 'agreed');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('survives a change of any other section', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (voice, rationale) => {
        const steps = [stepOn(contentWith(), consent(ONE))];
        const content = contentWith({ pupilVoice: { text: voice }, outflow: { rationale } });
        expect(consentStateOf(inputWith({ content, steps }))).toBe('agreed');
      }),
    );
  });
});
