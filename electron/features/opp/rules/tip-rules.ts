/** Tips on the text: nothing asks for them but a reader. */
import { oppSectionLengths, oppSections } from '../../../contract/opp-sections';
import type { OppRuleId } from '../../../contract/opp-rules';
import { forRows } from './check';
import type { Check } from './check';
import { wordsIn } from './words';

export const tipChecks = {
  goalWithoutAction: ({ version }) => {
    const served = new Set(version.content.actions.items.flatMap(({ goalIds }) => goalIds));
    return forRows(version.content.goals.items, ({ id }) => !served.has(id));
  },
  sectionLong: ({ version }) =>
    oppSections
      .filter((section) => wordsIn(section, version.content[section]) > oppSectionLengths[section])
      .map((section) => ({ section })),
} as const satisfies Partial<Readonly<Record<OppRuleId, Check>>>;
