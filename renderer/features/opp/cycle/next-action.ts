/** The one thing that is sensible to do next with an OPP: the main button. Pure. */
import type { Opp } from '../../../../electron/contract/opp';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import { stepsOf } from './stages';

export type NextAction =
  'consultation' | 'hearing' | 'consent' | 'adopt' | 'evaluation' | 'revise' | 'close' | 'reopen';

const finds = ({ findings }: Opp, ...rules: readonly OppRuleId[]): boolean =>
  findings.some(({ rule, waiver }) => waiver === null && rules.includes(rule));

/** What the evaluation of the version in force came to; while none was held this school year: hold one. */
const afterAdoption = (opp: Opp, inForce: NonNullable<Opp['inForce']>): NextAction => {
  const [evaluation] = stepsOf(opp, inForce, 'evaluation');
  if (evaluation === undefined || finds(opp, 'evaluationDue')) {
    const asked = inForce.consent === 'asked' || inForce.consent === 'void';
    return evaluation === undefined && asked ? 'consent' : 'evaluation';
  }
  if (evaluation.detail.conclusion === 'close') return 'close';
  return evaluation.detail.conclusion === 'revise' ? 'revise' : 'evaluation';
};

export const nextActionOf = (opp: Opp): NextAction | null => {
  if (opp.status === 'closed') return 'reopen';
  if (finds(opp, 'endMissing')) return 'close';
  if (opp.draft === null) return opp.inForce === null ? null : afterAdoption(opp, opp.inForce);
  if (finds(opp, 'consultationMissing')) return 'consultation';
  if (finds(opp, 'hearingMissing')) return 'hearing';
  if (finds(opp, 'consentMissing', 'consentVoid')) return 'consent';
  return 'adopt';
};
