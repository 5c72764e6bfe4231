/** The dialogs of the cycle; one at a time. Pure. */
import type { OppPlace } from '../../../../electron/contract/opp-rule-kinds';
import type { OppRuleId } from '../../../../electron/contract/opp-rules';
import type { OppStep, OppStepKind } from '../../../../electron/contract/opp-steps';

export type OppDialog =
  /** Recording a step. */
  | { readonly kind: OppStepKind }
  /** Of a step that was recorded: its text, or withdrawing it. */
  | { readonly kind: 'stepText' | 'withdraw'; readonly step: OppStep }
  | { readonly kind: 'adopt' | 'close' | 'facts' | 'export' | 'versions' | 'compare' };

/** Where what was found is mended, when that is no section of the text. */
export const dialogOfFinding = ({
  rule,
  place,
}: {
  readonly rule: OppRuleId;
  readonly place: OppPlace;
}): OppDialog | null => {
  if (rule === 'endMissing') return { kind: 'close' };
  switch (place) {
    case 'facts':
    case 'consultation':
    case 'consent':
    case 'hearing':
    case 'evaluation':
      return { kind: place };
    case 'adoption':
      return { kind: 'signature' };
    case 'startSituation':
    case 'factors':
    case 'needs':
    case 'outflow':
    case 'goals':
    case 'actions':
    case 'deviations':
    case 'guardiansView':
    case 'pupilVoice':
    case 'evaluationPlan':
    case 'externals':
    default:
      return null;
  }
};
