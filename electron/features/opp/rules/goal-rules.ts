/** The rules on goals, each goal by itself. Custom: SMART (domain.md sections 1 and 2). */
import type { OppRuleId } from '../../../contract/opp-rules';
import { forRows, when } from './check';
import type { Check } from './check';
import { isBlank } from './words';

export const goalChecks = {
  goalsMissing: ({ version }) => when(version.content.goals.items.length === 0),
  goalWithoutOwner: ({ version }) =>
    forRows(version.content.goals.items, ({ owner }) => isBlank(owner)),
  goalWithoutMeasure: ({ version }) =>
    forRows(version.content.goals.items, ({ measure }) => isBlank(measure)),
  goalWithoutDate: ({ version }) =>
    forRows(version.content.goals.items, ({ dueOn }) => dueOn === null),
  goalNotConcrete: ({ version }) =>
    forRows(version.content.goals.items, ({ behaviour, baseline, target }) =>
      [behaviour, baseline, target].some(isBlank),
    ),
  goalWithoutSituation: ({ version }) =>
    forRows(version.content.goals.items, ({ situation }) => isBlank(situation)),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;
