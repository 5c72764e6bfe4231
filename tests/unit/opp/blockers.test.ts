import { describe, expect, it } from 'vitest';
import { oppRuleIds, oppRules } from '../../../electron/contract/opp-rules';
import { blockersOf, checkOpp, isWaivable } from '../../../electron/features/opp/rules/check-opp';
import type { RuleInput } from '../../../electron/features/opp/rules/rule-input';
import { contentWith } from './support/content';
import type { InputChange } from './support/input';
import {
  adoptedWith,
  consent,
  inputWith,
  ONE,
  OTHER,
  stepOn,
  stepsWith,
  TODAY,
  waiver,
} from './support/input';

const blocking = (input: RuleInput, adoptedOn = TODAY): readonly string[] =>
  blockersOf(input, adoptedOn).map(({ rule }) => rule);

const now = contentWith();
const noDestination = contentWith({ outflow: { destination: null } });
const answers = (...given: ['yes' | 'no', string][]): InputChange => ({
  steps: stepsWith(
    'consent',
    given.map(([answer, guardianId]) => stepOn(now, consent(guardianId, answer))),
  ),
});

describe('adopting', () => {
  it('is free when all is done', () => {
    expect(blocking(inputWith())).toEqual([]);
  });

  it.each<[string, InputChange, readonly string[]]>([
    ['law is not met', { content: noDestination }, ['destinationMissing']],
    ['nobody answered', answers(), ['consentMissing']],
    [
      'all was about the version before',
      { ...answers(['yes', ONE]), number: 2 },
      ['consultationMissing', 'consentMissing', 'hearingMissing'],
    ],
    ['the pupil was not heard', { steps: stepsWith('hearing') }, ['hearingMissing']],
    ['guardians refused: the rest can be adopted', answers(['no', ONE]), []],
    ['guardians differ: the rest can be adopted', answers(['yes', ONE], ['no', OTHER]), []],
    ['only custom is not met', { steps: stepsWith('signature') }, []],
  ])('when %s', (_, change, rules) => {
    expect(blocking(inputWith(change))).toEqual(rules);
  });

  it('asks the consultation to lie on the day itself or before (WPO, artikel 40a lid 1 en 4)', () => {
    expect(blocking(inputWith(), '2026-11-17')).toEqual([
      'consultationAfterAdoption',
      'hearingMissing',
    ]);
    expect(blocking(inputWith(), '2026-11-18')).toEqual([]);
    expect(checkOpp(inputWith())).toEqual([]);
  });

  it.each<[string, RuleInput]>([
    ['sixWeeksPassed', inputWith({ today: '2027-02-01' })],
    ['endMissing', inputWith({ pupil: { startDate: null, leaveDate: '2026-11-20' } })],
    ['evaluationMissed', adoptedWith('2024-09-10')],
    ['consentRefused', inputWith(answers(['no', ONE]))],
    ['consentDisputed', inputWith(answers(['yes', ONE], ['no', OTHER]))],
  ])('stays possible with %s, which is shown', (rule, input) => {
    expect(checkOpp(input)).toContainEqual(expect.objectContaining({ rule, blocks: false }));
    expect(blocking(input)).toEqual([]);
  });
});

describe('a recorded reason', () => {
  it.each(['consentMissing', 'hearingMissing'] as const)('passes over %s', (rule) => {
    const change = { steps: stepsWith(rule === 'consentMissing' ? 'consent' : 'hearing') };
    const waived = inputWith({ ...change, waivers: [waiver(rule)] });
    expect(blocking(inputWith(change))).toEqual([rule]);
    expect(blocking(waived)).toEqual([]);
    expect(checkOpp(waived)).toEqual([
      expect.objectContaining({ rule, blocks: false, waiver: waiver(rule) }),
    ]);
  });

  it('is of one rule: of a missing consent it says nothing about a void one', () => {
    const steps = stepsWith('consent', [stepOn(now, consent(ONE), { actionHash: 'f'.repeat(64) })]);
    expect(blocking(inputWith({ steps, waivers: [waiver('consentMissing')] }))).toEqual([
      'consentVoid',
    ]);
  });

  it('passes over no refusal: there is nothing to pass over', () => {
    const [found] = checkOpp(
      inputWith({ ...answers(['no', ONE]), waivers: [waiver('consentRefused')] }),
    );
    expect(found).toMatchObject({ rule: 'consentRefused', waiver: null, blocks: false });
  });

  it('may be recorded for law as far as known alone', () => {
    const waivable = oppRuleIds.filter(isWaivable);
    expect(waivable).toEqual([
      'consentMissing',
      'consentVoid',
      'hearingMissing',
      'hearingMissingAtEvaluation',
    ]);
    expect(waivable.every((rule) => oppRules[rule].level === 'lawUncertain')).toBe(true);
  });
});
