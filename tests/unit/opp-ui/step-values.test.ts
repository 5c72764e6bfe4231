import { describe, expect, it } from 'vitest';
import { closingForm } from '../../../renderer/features/opp/cycle/close-values';
import {
  emptyEvaluation,
  evaluationOfDraft,
} from '../../../renderer/features/opp/cycle/evaluation-draft';
import {
  consentForm,
  consultationForm,
  evaluationForm,
  hearingForm,
  noHearing,
} from '../../../renderer/features/opp/cycle/step-values';
import { idOf } from './support';

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
    [{ heard: 'yes' }, { words: 'Schrijf op wat de leerling zei.' }],
    [{ heard: 'no' }, { reason: 'Schrijf waarom de leerling niet is gehoord.' }],
    [{ heard: 'no', reason: 'Ziek.' }, {}],
    [{ heard: 'yes', words: 'Leuk.' }, {}],
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

  it('comes back from a draft of the same version, with the goals as they are', () => {
    const [first] = emptyEvaluation(goals).outcomes;
    const values = {
      ...emptyEvaluation([]),
      summary: 'Goed.',
      outcomes: [{ ...first, why: 'Ja.' }],
    };
    const draft = { versionNumber: 1, values };
    const back = evaluationOfDraft(JSON.parse(JSON.stringify(draft)), 1, goals);
    expect(back?.summary).toBe('Goed.');
    expect(back?.outcomes.map(({ why }) => why)).toEqual(['Ja.', '']);
    expect(evaluationOfDraft(draft, 2, goals)).toBeNull();
    expect(evaluationOfDraft({ other: true }, 1, goals)).toBeNull();
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
