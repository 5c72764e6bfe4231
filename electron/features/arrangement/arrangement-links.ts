/** What the pages of a request take from outside its text: fixed when it is submitted. */
import type { OpenContext } from '../context';
import type { ArrangementStepDetailRecord } from './arrangement-records';
import type { StoredArrangement } from './arrangement-repository';
import { ruleInputOf } from './arrangement-service';
import { selectSteps } from './arrangement-steps-repository';
import type { PrintedRequest } from './document/printed-request';
import { reasonsOf } from './document/passed-reasons';
import { checkArrangement } from './rules/check-arrangement';
import type { ArrangementRuleInput } from './rules/rule-input';

type Submitted = Extract<ArrangementStepDetailRecord, { kind: 'submitted' }>;

/** As it is now. */
export const submittedDetail = (input: ArrangementRuleInput): Submitted => {
  const { opp } = input.content;
  const version = input.oppVersions.find(
    (one) => one.oppId === opp?.oppId && one.versionNumber === opp.versionNumber,
  );
  const passed = checkArrangement(input).flatMap(({ rule, reason }) =>
    reason === '' ? [] : [rule],
  );
  return {
    kind: 'submitted',
    oppAdoptedOn: version?.adoptedOn ?? null,
    passed: [...new Set(passed)],
  };
};

/** As it was when the request was submitted last; of a draft as it is now. */
const linksOf = async (context: OpenContext, stored: StoredArrangement): Promise<Submitted> => {
  if (stored.submittedOn !== null) {
    const steps = (await selectSteps(context.read, [stored.id])).get(stored.id) ?? [];
    for (const { detail } of steps) if (detail.kind === 'submitted') return detail;
  }
  return submittedDetail(await ruleInputOf(context, stored));
};

/** What the pages print of it. */
export const printedLinks = async (
  context: OpenContext,
  stored: StoredArrangement,
): Promise<Pick<PrintedRequest, 'oppAdoptedOn' | 'reasons'>> => {
  const { oppAdoptedOn, passed } = await linksOf(context, stored);
  return { oppAdoptedOn, reasons: reasonsOf(stored.content, passed) };
};
