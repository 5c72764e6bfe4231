import { arrangementRules } from '../../../../electron/contract/arrangement-rules';
import type { ArrangementRuleId } from '../../../../electron/contract/arrangement-rules';
import { oppRuleLevelWords } from '../../../../electron/contract/opp-rule-kinds';
import type { OppRuleLevel } from '../../../../electron/contract/opp-rule-kinds';
import type { Tone } from '../../../ui/tone';

const levelTones: Readonly<Record<OppRuleLevel, Tone>> = {
  law: 'coral',
  lawUncertain: 'coral',
  custom: 'amber',
  tip: 'neutral',
};

export const checkTexts = {
  title: 'Controle',
  blocked: (count: number) =>
    count === 1
      ? 'Eén punt houdt het indienen nog tegen.'
      : `${count} punten houden het indienen nog tegen.`,
  notBlocked: 'Niets houdt het indienen tegen.',
  groups: {
    blocks: 'Houdt het indienen tegen',
    passed: 'Doorgegaan met een reden',
    others: 'Let ook op',
  },
  emptyTitle: 'Alles is ingevuld',
  emptyText: 'De controle vindt niets meer.',
  levelTones,
  levelWord: (level: OppRuleLevel) => oppRuleLevelWords[level],
  says: (rule: ArrangementRuleId) => arrangementRules[rule].says,
  /** A field of the partnership's own is often a question. */
  saysOf: (rule: ArrangementRuleId, field: string) =>
    `${field}${field.endsWith('?') ? '' : ':'} ${arrangementRules[rule].says}`,
  stateBlocks: 'houdt tegen',
  statePassed: 'doorgegaan met een reden',
  stateOther: 'aandachtspunt',
  source: (rule: ArrangementRuleId) => `Bron: ${arrangementRules[rule].source}.`,
  go: 'Ga ernaartoe',
  goTo: (says: string) => `Ga naar: ${says}`,
  pass: 'Toch indienen met reden',
  reason: 'Waarom dient u toch in?',
  reasonHint: 'De reden komt in de aanvraag te staan.',
  reasonMissing: 'Schrijf kort waarom.',
  keep: 'Bewaar de reden',
  withdraw: 'Reden weghalen',
} as const;
