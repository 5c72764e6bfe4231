/**
 * The rules on what goes to the register (ROD): start and end of the OPP. Special schools (SBO) deliver
 * neither (Regeling structurele gegevenslevering; domain.md section 1), so for them nothing is found.
 */
import type { OppRuleId } from '../../../contract/opp-rules';
import { before, when } from './check';
import type { Check, Found } from './check';
import type { RuleInput } from './rule-input';

const onPrimary =
  (check: Check): Check =>
  (input) =>
    input.facts.schoolKind === 'primary' ? check(input) : [];

/** Periods of which both ends belong to them; an open end runs on. */
const overlapping = ({ facts: { startOn, endOn }, otherPeriods }: RuleInput): readonly Found[] =>
  otherPeriods.flatMap((other) => {
    if (startOn === null || other.startOn === null) return [];
    const overlaps = !before(endOn, other.startOn) && !before(other.endOn, startOn);
    return when(overlaps, { on: other.startOn });
  });

export const registerChecks = {
  startMissing: onPrimary(({ facts }) => when(facts.startOn === null)),
  startBeforeEnrolment: onPrimary(({ facts, pupil }) =>
    when(before(facts.startOn, pupil.startDate)),
  ),
  startAfterLeaving: onPrimary(({ facts, pupil }) => when(before(pupil.leaveDate, facts.startOn))),
  periodsOverlap: onPrimary((input) => overlapping(input).slice(0, 1)),
  endBeforeStart: onPrimary(({ facts }) => when(before(facts.endOn, facts.startOn))),
  endMissing: onPrimary(({ facts, pupil: { leaveDate }, today }) =>
    leaveDate === null ? [] : when(facts.endOn === null && leaveDate <= today, { on: leaveDate }),
  ),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;
