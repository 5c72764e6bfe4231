/** Random walks: edits of the law's fields, steps on the text as it is then, and waivers of any rule. */
import fc from 'fast-check';
import { oppRuleIds } from '../../../../electron/contract/opp-rules';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import type {
  OppContentRecord,
  OppStepDetailRecord,
} from '../../../../electron/features/opp/opp-records';
import type { RuleInput } from '../../../../electron/features/opp/rules/rule-input';
import { action, contentWith, factor, idOf } from './content';
import type { Action } from './content';
import {
  consent,
  consultation,
  evaluation,
  hearing,
  inputWith,
  NO_CUSTODY,
  notHeard,
  ONE,
  OTHER,
  signature,
  stepOn,
  UNKNOWN,
  waiver,
} from './input';
import type { InputChange } from './input';

const COPY = 'Vmbo basisberoepsgericht';
const text = fc.constantFrom('', ' ', 'Zo doen wij dat.');
const rationale = fc.constantFrom('', COPY, 'De groei is gelijkmatig.');
const day = fc.constantFrom(null, '2026-11-20', '2026-11-23', '2027-03-19');
const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const actionRow: fc.Arbitrary<Action> = fc
  .record({
    what: often('voorlezen', text),
    byWhom: often('de leerkracht', text),
    howOften: often('dagelijks', text),
    fromOn: often('2026-11-20', day),
    toOn: often('2027-03-19', day),
  })
  .map(action);

/** What was chosen for one section, put in the place of what stands there. */
const edit: fc.Arbitrary<Partial<OppContentRecord>> = fc.oneof(
  fc
    .record({ destination: fc.constantFrom(null, 'vmboBasic', 'havo'), rationale })
    .map((outflow) => ({ outflow: { ...outflow, sources: [] } })),
  fc
    .array(fc.tuple(fc.constantFrom('promoting', 'hindering'), text), { maxLength: 4 })
    .map((rows) => ({
      factors: { items: rows.map(([kind, words]) => factor(kind, words)), sources: [] },
    })),
  fc.array(actionRow, { maxLength: 2 }).map((items) => ({ actions: { items, sources: [] } })),
  fc
    .record({
      answer: fc.constantFrom(null, 'none', 'some'),
      text,
      usesCoreGoals: fc.constantFrom(null, true, false),
      substituteGoals: text,
    })
    .map((deviations) => ({ deviations: { ...deviations, sources: [] } })),
  text.map((words) => ({ pupilVoice: { text: words, sources: [] } })),
);

const guardian = fc.constantFrom(ONE, OTHER, NO_CUSTODY, UNKNOWN);

export const consentDetail = fc
  .tuple(guardian, fc.constantFrom('yes', 'no'))
  .map(([id, answer]) => consent(id, answer));

const detail: fc.Arbitrary<OppStepDetailRecord> = fc.oneof(
  consentDetail,
  guardian.map((id) => consultation([id])),
  fc.constantFrom(hearing(), hearing(notHeard('Was ziek.')), signature(), evaluation()),
);

type Move =
  | { readonly edit: Partial<OppContentRecord> }
  | { readonly step: OppStepDetailRecord }
  | { readonly waive: OppRuleId };

const move: fc.Arbitrary<Move> = fc.oneof(
  edit.map((made) => ({ edit: made })),
  detail.map((made) => ({ step: made })),
  fc.constantFrom(...oppRuleIds).map((made) => ({ waive: made })),
);

const takeMoves = (moves: readonly Move[], change: InputChange): RuleInput => {
  let content = contentWith();
  const steps = [consultation(), hearing(), consent(ONE)].map((made) => stepOn(content, made));
  const waivers = new Map<OppRuleId, ReturnType<typeof waiver>>();
  for (const [index, made] of moves.entries()) {
    if ('edit' in made) content = { ...content, ...made.edit };
    else if ('waive' in made) waivers.set(made.waive, waiver(made.waive));
    else steps.push(stepOn(content, made.step, { id: idOf(200 + index), on: '2026-11-19' }));
  }
  return inputWith({ ...change, content, steps, waivers: [...waivers.values()] });
};

/** A draft after up to twenty moves, in any order, on either kind of school. */
export const walk: fc.Arbitrary<RuleInput> = fc
  .tuple(fc.array(move, { maxLength: 20 }), fc.constantFrom('primary', 'special'))
  .map(([moves, schoolKind]) => takeMoves(moves, { facts: { schoolKind } }));

/** A row of which one field reads otherwise. */
export const changedRow = (row: Action): fc.Arbitrary<Action> =>
  fc
    .oneof(
      fc
        .constantFrom('what', 'byWhom', 'howOften')
        .map((field) => ({ [field]: `${row[field]} nu` })),
      fc.constantFrom('fromOn', 'toOn').map((field) => ({ [field]: '2027-01-18' })),
      fc.constant({
        setting: row.setting === 'group' ? ('individual' as const) : ('group' as const),
      }),
    )
    .map((change) => ({ ...row, ...change }));

export const actionRows = fc.array(actionRow, { minLength: 1, maxLength: 4 });
