/** The rules on what goes along: the OPP, reports, and the profile itself. */
import type { ArrangementRuleId } from '../../../contract/arrangement-rules';
import { forRows, isBlank, when } from './rule-input';
import type { ArrangementRuleInput, Check } from './rule-input';

const linked = ({ content: { opp }, oppVersions }: ArrangementRuleInput) =>
  opp === null
    ? undefined
    : oppVersions.find(
        ({ oppId, versionNumber }) => oppId === opp.oppId && versionNumber === opp.versionNumber,
      );

export const linkChecks = {
  // Also when the version that was linked is no longer there, such as a draft that was thrown away.
  oppMissing: (input) => when(linked(input) === undefined),
  oppNotAdopted: (input) => {
    const version = linked(input);
    return when(version !== undefined && version.adoptedOn === null);
  },
  reportUnnamed: ({ content }) => forRows(content.reports, ({ what }) => isBlank(what)),
  reportUnanswered: ({ content }) =>
    forRows(content.reports, ({ guardiansAgree }) => guardiansAgree === null),
  reportRefused: ({ content }) =>
    forRows(content.reports, ({ guardiansAgree }) => guardiansAgree === 'no'),
  profileIsExample: ({ profile }) => when(profile.isExample),
  profileNewer: ({ newerProfile }) => when(newerProfile),
} as const satisfies Partial<Readonly<Record<ArrangementRuleId, Check>>>;
