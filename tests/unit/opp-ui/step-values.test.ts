import { describe, expect, it } from 'vitest';
import type { Draft } from '../../../electron/contract/drafts';
import { closingForm } from '../../../renderer/features/opp/cycle/close-values';
import { emptyEvaluation, withGoals } from '../../../renderer/features/opp/cycle/evaluation-draft';
import { stepDraftOf, stepOfDraft } from '../../../renderer/features/opp/cycle/step-draft';
import {
  consentForm,
  consultationForm,
  evaluationForm,
  hearingForm,
  noHearing,
} from '../../../renderer/features/opp/cycle/step-values';
import { idOf, version } from './support';

type Schema = {
  readonly safeParse: (values: unknown) => {
    readonly error?:
      { readonly issues: readonly { path: PropertyKey[]; message: string }[] } | undefined;
  };
};

/** The fields that are refused, with what is said there. */
const refused = (schema: Schema, values: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (schema.safeParse(values).error?.issues ?? []).map(({ path, message }) => [
      path.map(String).join('.'),
      message,
    ]),
  );

const on = '2026-11-03';

describe('the form of a consultation', () => {
  const values = { on, guardianIds: [], others: '', outcome: 'Besproken.', agreed: 'yes' as const };

  it('asks for the outcome and whether one agreed, in Dutch', () => {
    expect(refused(consultationForm.schema, { ...values, outcome: ' ', agreed: null })).toEqual({
      outcome: 'Schrijf kort wat er is besproken.',
      agreed: 'Kies of u het eens werd.',
    });
  });

  it.each([
    [null, 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2025.'],
    ['32-1', 'Vul een datum in als dag-maand-jaar, bijvoorbeeld 03-09-2025.'],
    ['2999-01-01', 'Deze dag moet nog komen. Leg vast wat al is gebeurd.'],
  ])('refuses the day %s', (day, message) => {
    expect(refused(consultationForm.schema, { ...values, on: day })).toEqual({ on: message });
  });

  it('becomes a step', () => {
    expect(consultationForm.detailOf(values)).toEqual({
      kind: 'consultation',
      guardianIds: [],
      others: '',
      outcome: 'Besproken.',
      agreed: true,
    });
  });
});

describe('the form of a consent', () => {
  it('asks who and what, and a refusal may stand without its ground', () => {
    const values = { on, guardianId: null, answer: null, ground: '', how: 'meeting' };
    expect(Object.keys(refused(consentForm.schema, values))).toEqual(['guardianId', 'answer']);
    const no = { ...values, guardianId: idOf(5), answer: 'no' };
    expect(refused(consentForm.schema, no)).toEqual({});
  });
});

describe('the form of a hearing', () => {
  it.each([
    [{ heard: null }, { heard: 'Kies of de leerling is gehoord.' }],
    [
      { heard: 'yes' },
      {
        words: 'Schrijf op wat de leerling zei.',
        doneWith: 'Schrijf wat u ermee deed of gaat doen.',
      },
    ],
    [{ heard: 'no' }, { reason: 'Schrijf waarom de leerling niet is gehoord.' }],
    [{ heard: 'no', reason: 'Ziek.' }, {}],
    [{ heard: 'yes', words: 'Leuk.' }, { doneWith: 'Schrijf wat u ermee deed of gaat doen.' }],
    [{ heard: 'yes', words: 'Leuk.', doneWith: 'Het lokaal is stiller.' }, {}],
  ])('with %j', (change, expected) => {
    expect(refused(hearingForm.schema, { ...noHearing, on, ...change })).toEqual(expected);
  });
});

describe('the form of an evaluation', () => {
  const goals = [{ id: idOf(1) }, { id: idOf(2) }];

  it('asks each goal for its outcome and what now', () => {
    const fields = Object.keys(refused(evaluationForm.schema, emptyEvaluation(goals)));
    expect(fields).toEqual(
      expect.arrayContaining(['outcomes.0.result', 'outcomes.1.next', 'heard', 'conclusion']),
    );
    expect(fields).not.toContain('on');
  });

  it('takes over the goals as they are, whatever was typed of them', () => {
    const [first] = emptyEvaluation(goals).outcomes;
    const typed = { ...emptyEvaluation([]), outcomes: first === undefined ? [] : [first] };
    const back = withGoals(goals, {
      ...typed,
      outcomes: typed.outcomes.map((outcome) => ({ ...outcome, why: 'Ja.' })),
    });
    expect(back.outcomes.map(({ why }) => why)).toEqual(['Ja.', '']);
  });
});

describe('a step that was half written', () => {
  const about = version({ number: 2, createdAt: '2026-11-22T09:00:00.000Z' });
  const typed = { ...noHearing, on: null, words: 'Ik wil' };
  const kept = (payload: Draft['payload'], updatedAt = '2026-11-22T10:00:00.000Z') => ({
    payload,
    updatedAt,
  });

  it('comes back as it was typed, though nothing of it could be recorded yet', () => {
    const stored = kept(JSON.parse(JSON.stringify(stepDraftOf(about, typed))) as Draft['payload']);
    expect(stepOfDraft(stored, about, hearingForm.typed)).toEqual({
      values: typed,
      actionsChanged: false,
    });
  });

  it('says so when the action section reads otherwise since: a yes was to another text', () => {
    const stored = kept(JSON.parse(JSON.stringify(stepDraftOf(about, typed))) as Draft['payload']);
    const now = { ...about, actionHash: 'c'.repeat(64) };
    expect(stepOfDraft(stored, now, hearingForm.typed)?.actionsChanged).toBe(true);
    const unknown = kept({ versionNumber: 2, values: typed });
    expect(stepOfDraft(unknown, about, hearingForm.typed)?.actionsChanged).toBe(true);
  });

  it.each([
    ['another version', kept({ versionNumber: 1, values: typed })],
    [
      'a version of this number that was thrown away',
      kept({ versionNumber: 2, values: typed }, '2026-11-22T08:00:00.000Z'),
    ],
    ['another form', kept({ versionNumber: 2, values: { outcome: 'Besproken.' } })],
    ['nothing', kept({})],
    ['no draft', null],
  ])('does not come back from %s', (_from, stored) => {
    expect(stepOfDraft(stored, about, hearingForm.typed)).toBeNull();
  });
});

describe('the form of closing', () => {
  it('refuses an end before the start', () => {
    const form = closingForm('2026-11-02');
    expect(refused(form, { on: '2026-11-01', reason: 'Verhuizing.' })).toEqual({
      on: 'Deze dag ligt vóór de ingangsdatum.',
    });
    expect(refused(form, { on: '2026-11-02', reason: ' ' })).toEqual({
      reason: 'Schrijf kort waarom.',
    });
  });
});
