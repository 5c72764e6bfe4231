import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../../electron/contract/arrangement';
import { exampleProfiles } from '../../../electron/contract/partnership-profile-examples';
import {
  requestDraftOf,
  restoredRequest,
  withAllAnswers,
} from '../../../renderer/features/arrangement/arrangement-draft';
import {
  decisionForm,
  decisionOfDraft,
} from '../../../renderer/features/arrangement/steps/decision-form';
import {
  EvaluationForm,
  evaluationForm,
  evaluationOfDraft,
  isAfterEnd,
} from '../../../renderer/features/arrangement/steps/evaluation-form';
import {
  contentOf,
  emptyField,
  emptyProfile,
  formOf,
  ProfileForm,
} from '../../../renderer/features/settings/profiles/profile-form';
import { AIM_ID, fullContent, lineProfile } from '../arrangement/request';

const content = fullContent();
const request = {
  content,
  contentHash: 'a'.repeat(64),
  profile: lineProfile,
} as unknown as Arrangement;

describe('the form of a profile', () => {
  it.each(exampleProfiles)('$name comes back as it was', (profile) => {
    const form = formOf(profile);
    expect(ProfileForm.parse(form)).toEqual(form);
    expect(contentOf(form)).toEqual(profile);
  });

  it('asks for two answers to choose from, and for lines that differ', () => {
    const choice = { ...emptyField(), label: 'Welke?', kind: 'choice' as const };
    const parsed = ProfileForm.safeParse({
      ...emptyProfile(),
      name: 'Verzonnen Verband',
      requestTitle: 'Aanvraag',
      phases: 'Eén\n Eén ',
      fields: [{ ...choice, options: 'Fiets' }],
    });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'phases',
      'fields.0.options',
    ]);
  });

  it('keeps no words of another kind', () => {
    const field = { ...emptyField(), label: 'Hoeveel?', kind: 'number' as const };
    const form = { ...emptyProfile(), name: 'X', requestTitle: 'Y' };
    const fields = [{ ...field, maxWords: 12, options: 'a\nb' }];
    expect(contentOf({ ...form, fields }).fields).toMatchObject([{ maxWords: null, options: [] }]);
  });
});

describe('the draft of a request', () => {
  it('comes back when it differs, and is nothing else’s', () => {
    const typed = { ...content, question: 'Anders.' };
    const from = (payload: unknown) => restoredRequest(payload, request);
    expect(from(requestDraftOf(typed, request))).toEqual({ kind: 'typed', content: typed });
    expect(from(requestDraftOf(content, request))).toEqual({ kind: 'saved' });
    expect(from({ content: { question: 1 } })).toEqual({ kind: 'nothing' });
    expect(from(undefined)).toEqual({ kind: 'nothing' });
  });

  it('is older where the request was changed since, or nobody knows', () => {
    const typed = { ...content, question: 'Anders.' };
    const older = { kind: 'older', content: typed };
    const before = { contentHash: 'b'.repeat(64) };
    expect(restoredRequest(requestDraftOf(typed, before), request)).toEqual(older);
    expect(restoredRequest(requestDraftOf(typed, undefined), request)).toEqual(older);
    expect(restoredRequest({ content: typed }, request)).toEqual(older);
  });

  it('has an answer for every question of the form', () => {
    const { answers } = withAllAnswers({ ...content, answers: content.answers.slice(1) }, request);
    expect(answers.map(({ key }) => key)).toEqual(lineProfile.fields.map(({ key }) => key));
    expect(answers[0]?.value).toBe('');
    expect(answers[1]?.value).toBe('Rekenen E4.');
  });
});

const decision = {
  outcome: 'granted' as const,
  on: '2025-11-12',
  amountCents: 100,
  psychologistAdvice: '',
  managerAdvice: '',
  conditions: '',
  endOn: '2026-06-30',
  evaluationOn: '2026-05-20',
};

describe('the form of a decision', () => {
  const form = decisionForm('2025-11-10');
  const wrong = (change: Record<string, unknown>) =>
    form.safeParse({ ...decision, ...change }).error?.issues.map(({ path }) => path.join('.'));

  it.each([
    [{ outcome: null }, ['outcome']],
    [{ on: '2025-11-09' }, ['on']],
    [{ on: '2099-01-01' }, ['on']],
    [{ on: '31-31-2025' }, ['on']],
    [{ endOn: null }, ['endOn']],
    [{ evaluationOn: null }, ['evaluationOn']],
    [{ evaluationOn: '2026-06-30' }, ['evaluationOn']],
    [{}, undefined],
    [{ outcome: 'refused', endOn: null, evaluationOn: null }, undefined],
  ])('%j is wrong at %j', (change, paths) => {
    expect(wrong(change)).toEqual(paths);
  });

  it('keeps no sum and no end of what was not granted', () => {
    expect(form.parse({ ...decision, outcome: 'refused' })).toMatchObject({
      amountCents: null,
      endOn: null,
      evaluationOn: null,
    });
  });

  it('takes back its own draft alone', () => {
    const half = { ...decision, outcome: null, on: '31-' };
    expect(decisionOfDraft(half)).toEqual(half);
    expect(decisionOfDraft({ content })).toBe(null);
    expect(decisionOfDraft(null)).toBe(null);
  });
});

describe('the form of an evaluation', () => {
  const typed = { on: '2025-11-12', aims: [], stays: '', conclusion: 'Klaar.' };

  it('asks for an answer on each aim', () => {
    const aims = [{ aimId: AIM_ID, result: null, reached: '' }];
    const parsed = EvaluationForm.safeParse({ ...typed, aims });
    expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['aims.0.result']);
  });

  it('lies not before the decision', () => {
    const form = evaluationForm('2025-11-12');
    expect(form.safeParse(typed).success).toBe(true);
    const early = form.safeParse({ ...typed, on: '2025-11-11' });
    expect(early.error?.issues.map(({ path }) => path.join('.'))).toEqual(['on']);
    expect(evaluationForm(null).safeParse(typed).success).toBe(true);
  });

  it.each([
    ['2025-11-12', false],
    ['2026-06-30', false],
    ['2026-07-01', true],
    ['01-07-20', false],
    [null, false],
  ])('of %s is late after an end on 30 June: %s', (on, late) => {
    expect(isAfterEnd(on, '2026-06-30')).toBe(late);
    expect(isAfterEnd(on, null)).toBe(false);
  });

  it('takes back its own draft alone, for the aims that are there', () => {
    expect(evaluationOfDraft(typed, content.aims)?.aims).toEqual([
      { aimId: AIM_ID, result: null, reached: '' },
    ]);
    expect(evaluationOfDraft(decision, content.aims)).toBe(null);
  });
});
