import { arrangementRules } from '../../../contract/arrangement-rules';
import type { ArrangementRuleId } from '../../../contract/arrangement-rules';
import type { ArrangementContentRecord } from '../arrangement-records';
import type { PrintedRequest } from './printed-request';

/** Rules that were passed over, each with why. Pure. */
export const reasonsOf = (
  content: Pick<ArrangementContentRecord, 'reasons'>,
  passed: readonly ArrangementRuleId[],
): PrintedRequest['reasons'] =>
  passed.map((rule) => ({
    says: arrangementRules[rule].says,
    reason: content.reasons.find((one) => one.rule === rule)?.reason.trim() ?? '',
  }));
