import { describe, expect, it } from 'vitest';
import { nextActionOf } from '../../../renderer/features/opp/cycle/next-action';
import { stagesOf, textStateOf, voidConsentOf } from '../../../renderer/features/opp/cycle/stages';
import { stepFacts } from '../../../renderer/features/opp/cycle/step-facts';
import {
  consent,
  consultation,
  evaluation,
  finding,
  hashOf,
  idOf,
  opp,
  step,
  version,
} from './support';

const adopted = (change = {}) =>
  version({ stage: 'adopted', adoptedOn: '2026-11-10', consent: 'agreed', ...change });

describe('the next sensible thing', () => {
  it.each([
    ['consultation', [finding('consultationMissing'), finding('hearingMissing')]],
    ['hearing', [finding('hearingMissing'), finding('consentMissing')]],
    ['consent', [finding('consentVoid')]],
    ['adopt', [finding('destinationMissing', { blocks: true })]],
    ['adopt', [finding('consentRefused')]],
    ['close', [finding('endMissing'), finding('consultationMissing')]],
  ] as const)('with a draft: %s', (action, findings) => {
    expect(nextActionOf(opp({ draft: version(), findings: [...findings] }))).toBe(action);
  });

  it('does not ask for what was passed over with a reason', () => {
    const reason = { reason: 'Ziek.', byRole: 'teacher', at: '2026-11-22T09:00:00Z' } as const;
    const waived = finding('hearingMissing', { waiver: { ...reason, rule: 'hearingMissing' } });
    expect(nextActionOf(opp({ draft: version(), findings: [waived] }))).toBe('adopt');
  });

  it('of a version in force: evaluate, and then what the evaluation came to', () => {
    const inForce = adopted();
    expect(nextActionOf(opp({ inForce }))).toBe('evaluation');
    for (const [conclusion, action] of [
      ['continue', 'evaluation'],
      ['revise', 'revise'],
      ['close', 'close'],
    ] as const) {
      const steps = [step(evaluation(conclusion))];
      expect(nextActionOf(opp({ inForce, steps }))).toBe(action);
    }
  });

  it('evaluates again in the next school year, whatever was concluded', () => {
    const steps = [step(evaluation('revise'))];
    const findings = [finding('evaluationDue')];
    expect(nextActionOf(opp({ inForce: adopted(), steps, findings }))).toBe('evaluation');
  });

  it('asks consent where it was adopted without', () => {
    expect(nextActionOf(opp({ inForce: adopted({ consent: 'asked' }) }))).toBe('consent');
    expect(nextActionOf(opp({ inForce: adopted({ consent: 'refused' }) }))).toBe('evaluation');
  });

  it('of a closed one is opening it again', () => {
    expect(nextActionOf(opp({ status: 'closed', inForce: adopted() }))).toBe('reopen');
  });
});

describe('the way of a version', () => {
  it('has one step where it stands now', () => {
    const draft = version({ consent: 'agreed' });
    const steps = [step(consent(), { on: '2026-11-05' }), step(consultation)];
    const stages = stagesOf(opp({ draft, steps }), draft);
    expect(stages.map(({ key, done, current, on }) => [key, done, current, on])).toEqual([
      ['draft', true, false, null],
      ['consultation', true, false, '2026-11-03'],
      ['consent', true, false, '2026-11-05'],
      ['adoption', false, true, null],
      ['evaluation', false, false, null],
    ]);
  });

  it('counts no step that was withdrawn, and none of another version', () => {
    const draft = version({ number: 2 });
    const withdrawn = { reason: 'Vergissing.', at: '2026-11-22T09:00:00Z' };
    const steps = [step(consultation, { versionNumber: 2, withdrawn }), step(consultation)];
    expect(stagesOf(opp({ draft, steps }), draft)[1]?.done).toBe(false);
  });

  it('says whether consent was lost by a change, or is asked anew for a new version', () => {
    const steps = [step(consent(), { on: '2026-11-05' })];
    const changed = version({ consent: 'void' });
    expect(voidConsentOf(opp({ draft: changed, steps }), changed)).toEqual({
      on: '2026-11-05',
      toVersion: null,
    });
    const next = version({ number: 2, consent: 'void' });
    expect(voidConsentOf(opp({ draft: next, steps }), next)?.toVersion).toBe(1);
    expect(stagesOf(opp({ draft: next, steps }), next)[2]?.consent).toBe('again');
    expect(voidConsentOf(opp({ draft: version(), steps }), version())).toBeNull();
  });
});

describe('the text that a step was about', () => {
  const draft = version();

  it('is compared as a whole, and of a consent by its action section', () => {
    const about = (detail: Parameters<typeof step>[0], change = {}) =>
      textStateOf(opp({ draft }), step(detail, change));
    expect(about(consultation)).toBe('same');
    expect(about(consultation, { contentHash: hashOf('c') })).toBe('changed');
    expect(about(consent(), { contentHash: hashOf('c') })).toBe('same');
    expect(about(consent(), { actionHash: hashOf('c') })).toBe('changed');
  });

  it('of an earlier version is compared by what is known of it', () => {
    const {
      content: _c,
      contentHash: _h,
      actionHash: _a,
      adoptedByRole: _r,
      waivers: _w,
      version: _v,
      ...past
    } = version();
    const now = opp({ draft: version({ number: 2 }), versions: [past] });
    expect(textStateOf(now, step(consultation))).toBe('same');
    expect(textStateOf(now, step(consultation, { contentHash: hashOf('c') }))).toBe('changed');
    expect(textStateOf(now, step(consent(), { contentHash: hashOf('c') }))).toBe('unknown');
  });
});

describe('what a step says', () => {
  const known = { namesOf: (ids: readonly string[]) => ids.map(() => 'moeder'), goals: [] };

  it('leaves out what was not filled in', () => {
    expect(stepFacts(step(consent()).detail, known).map(({ text }) => text)).toEqual([
      'moeder',
      'stemt in',
      'in een gesprek',
    ]);
  });

  it('names each goal by its place in the text', () => {
    const facts = stepFacts(step(evaluation('revise')).detail, {
      ...known,
      goals: [
        {
          id: idOf(9),
          domain: 'reading',
          behaviour: '',
          situation: '',
          baseline: '',
          target: '',
          measure: '',
          owner: '',
          dueOn: null,
        },
      ],
    });
    expect(facts).toContainEqual({
      term: 'Doel 1, lezen',
      text: 'behaald, doel stopt. Geoefend.',
    });
  });
});
