/** What a walk may do with an OPP, in random order: plain values, so that a failure prints what was done. */
import fc from 'fast-check';
import { oppRuleIds } from '../../../electron/contract/opp-rules';
import { HEARD, idAt } from './walk-text';

const words = fc.constantFrom('', ' – ', 'Zo doen wij dat.');
const day = fc.constantFrom(null, '2025-11-20', '2025-12-01', '2026-06-01');
const often = <T>(usual: T, other: fc.Arbitrary<T>): fc.Arbitrary<T> =>
  fc.oneof({ weight: 5, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const action = fc.record({
  id: fc.constantFrom(idAt(21), idAt(22)),
  what: often('Samen beginnen.', words),
  byWhom: often('Leerkracht', words),
  howOften: fc.oneof(fc.constantFrom('Elke dag.', 'Elke week.'), words),
  fromOn: often<string | null>('2025-11-20', day),
  toOn: often<string | null>('2026-06-01', day),
  setting: fc.constantFrom('individual', 'group'),
  goalIds: fc.subarray([idAt(11), idAt(12)]),
});

const goal = fc.constantFrom(idAt(11), idAt(12)).map((id) => ({
  id,
  domain: 'reading',
  behaviour: 'Begint zelf.',
  situation: 'In de groep.',
  baseline: '1 keer',
  target: '4 keer',
  measure: 'Turven.',
  owner: 'Leerkracht',
  dueOn: '2026-06-01',
}));

const rowsOf = <T extends { readonly id: string }>(row: fc.Arbitrary<T>) =>
  fc.uniqueArray(row, { maxLength: 2, selector: ({ id }) => id });

const factor = fc.record({
  kind: fc.constantFrom('promoting', 'hindering'),
  area: fc.constant('child'),
  text: words,
});

/** The sections that the law speaks of, and one that it doesn't. */
const outflow = fc.record({
  section: fc.constant('outflow'),
  value: fc.record({
    destination: fc.constantFrom(null, 'vmboBasic', 'havo'),
    rationale: fc.constantFrom('', '-', 'Havo.', 'Vmbo, basisberoepsgericht', 'Groeit gestaag.'),
  }),
});
const factors = fc.record({
  section: fc.constant('factors'),
  value: fc.array(factor, { maxLength: 4 }).map((items) => ({
    items: items.map((one, at) => ({ ...one, id: idAt(30 + at) })),
  })),
});
const actions = fc.record({
  section: fc.constant('actions'),
  value: rowsOf(action).map((items) => ({ items })),
});
const goals = fc.record({
  section: fc.constant('goals'),
  value: rowsOf(goal).map((items) => ({ items })),
});
const deviations = fc.record({
  section: fc.constant('deviations'),
  value: fc.record({
    answer: fc.constantFrom(null, 'none', 'some', 'some', 'some'),
    text: often('Geen Engels.', words),
    usesCoreGoals: fc.constantFrom(null, true, false, false),
    substituteGoals: words,
  }),
});
const pupilVoice = fc.record({
  section: fc.constant('pupilVoice'),
  value: fc.record({ text: words }),
});
const section = fc.oneof(
  { weight: 2, arbitrary: outflow },
  { weight: 2, arbitrary: factors },
  { weight: 2, arbitrary: actions },
  { weight: 2, arbitrary: deviations },
  { weight: 1, arbitrary: goals },
  { weight: 1, arbitrary: pupilVoice },
);

/** Guardians by their place in the file: two with custody, one without, one of whom it is not known. */
const guardian = fc.nat({ max: 3 });
const pupil = fc.oneof(
  fc.record({
    heard: fc.constant(true),
    form: fc.constant('talk'),
    words: often('Ik wil lezen.', fc.constant('…')),
    doneWith: fc.constantFrom('Doel 1.', '', '-'),
  }),
  fc.record({
    heard: fc.constant(false),
    reason: fc.constantFrom('Was ziek.', '?'),
  }),
);
const outcome = fc.record({
  result: fc.constantFrom('reached', 'partly', 'not'),
  next: fc.constantFrom('continue', 'adjust', 'stop'),
});

const steps = fc.oneof(
  fc.record({ kind: fc.constant('consultation'), guardians: fc.subarray([0, 1, 2, 3]) }),
  fc.record({
    kind: fc.constant('consent'),
    guardian,
    answer: often('yes', fc.constantFrom('yes', 'no')),
  }),
  fc.record({ kind: fc.constant('hearing'), pupil }),
  fc.record({
    kind: fc.constant('evaluation'),
    guardians: fc.subarray([0, 1]),
    pupil,
    outcomes: fc.array(outcome, { maxLength: 2 }),
  }),
  fc.constant({ kind: 'signature' as const }),
);

const save = fc.record({ do: fc.constant('save'), section });
const record = fc.record({
  do: fc.constant('record'),
  step: steps,
  /** Days before today. */
  back: fc.constantFrom(0, 0, 0, 1, 5),
  /** On the version in force, also while there is a draft. */
  onInForce: fc.boolean(),
  /** On a text that was on the screen before the present one. */
  onOlderText: often(false, fc.boolean()),
});
/** A text and steps that leave nothing to ask, by the same calls; now and then with a step that counts for little. */
const ready = fc.record({
  do: fc.constant('ready'),
  guardians: often([0], fc.constantFrom<number[][]>([], [1], [2, 3])),
  pupil: fc.oneof({ weight: 2, arbitrary: fc.constant(HEARD) }, { weight: 1, arbitrary: pupil }),
  answer: often('yes', fc.constant('no')),
});
const adopt = fc.record({
  do: fc.constant('adopt'),
  back: fc.constantFrom(0, 0, 0, 0, 0, 0, 1, 6),
});
const withdraw = fc.record({ do: fc.constant('withdraw'), at: fc.nat({ max: 6 }) });
const waive = fc.record({
  do: fc.constantFrom('waive', 'waive', 'unwaive'),
  rule: fc.oneof(
    fc.constantFrom('consentMissing', 'consentVoid', 'hearingMissing'),
    fc.constantFrom(...oppRuleIds),
  ),
});
const setFacts = fc.record({
  do: fc.constant('setFacts'),
  facts: fc.record(
    {
      schoolKind: often('primary', fc.constant('special')),
      startOn: fc.constantFrom(null, '2025-08-01', '2025-11-10', '2026-02-02', '2026-12-15'),
      endOn: fc.constantFrom(null, '2025-10-01', '2026-01-31', '2026-06-01'),
    },
    { requiredKeys: [] },
  ),
});
const close = fc.record({
  do: fc.constant('close'),
  endOn: fc.constantFrom('2025-11-12', '2026-01-31', '2026-06-01'),
});
const wait = fc.record({ do: fc.constant('wait'), days: fc.integer({ min: 1, max: 90 }) });
/** `create`: another OPP in the same file; refused while one is open. */
const plain = fc.record({ do: fc.constantFrom('discardDraft', 'reopen', 'create') });
const revise = fc.constant({ do: 'revise' as const });

const change = fc.oneof(
  { weight: 14, arbitrary: save },
  { weight: 4, arbitrary: record },
  { weight: 3, arbitrary: withdraw },
  { weight: 3, arbitrary: setFacts },
  { weight: 2, arbitrary: waive },
);
const move = fc.oneof(
  { weight: 10, arbitrary: change },
  { weight: 2, arbitrary: ready },
  { weight: 2, arbitrary: adopt },
  { weight: 2, arbitrary: revise },
  { weight: 1, arbitrary: close },
  { weight: 2, arbitrary: plain },
  { weight: 1, arbitrary: wait },
);

/** With the OPP that it is about: the newest of the file, or the one before it. */
const anyMove = fc.record({ move, ofOlder: often(false, fc.boolean()) });
export type AnyMove = typeof anyMove extends fc.Arbitrary<infer Value> ? Value : never;
export type Move = AnyMove['move'];

/** What is whole is changed in a way or two, and adopted at once: the nearest to slipping through. */
const attempt = fc
  .tuple(revise, ready, fc.array(change, { maxLength: 2 }), adopt)
  .map(([first, whole, changes, last]) => [first, whole, ...changes, last])
  .map((all) => all.map((one) => ({ move: one, ofOlder: false })));

/** From an empty draft, one that leaves nothing to ask, a version that was adopted, or a second OPP after or before it. */
export const walks = fc.record({
  from: fc.constantFrom('empty', 'ready', 'adopted', 'adopted', 'later', 'earlier'),
  moves: fc
    .array(
      fc.oneof(
        anyMove.map((one) => [one]),
        attempt,
      ),
      {
        minLength: 4,
        maxLength: 8,
        size: 'max',
      },
    )
    .map((all) => all.flat()),
});
export type Beginning = (typeof walks extends fc.Arbitrary<infer Value> ? Value : never)['from'];
