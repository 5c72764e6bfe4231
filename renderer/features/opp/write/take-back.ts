/** Taking out again what was added to sections, without losing what was typed since. Pure. */
import { OppSectionValue } from '../../../../electron/contract/opp-content';
import type { OppContent } from '../../../../electron/contract/opp-content';
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { fieldWithout, isSame } from '../../sources/take-out';
import type { IsUsed } from '../../sources/take-out';

export type Contents = Readonly<Record<'before' | 'after', OppContent>>;

type TakenOut = {
  /** The sections as they become. */
  readonly sections: readonly OppSectionValue[];
  /** Nothing of what was added was changed since: it goes as a whole. */
  readonly whole: boolean;
};

const sectionWithout = (section: OppSection, { before, after }: Contents, now: OppContent) => {
  const isUsed: IsUsed = (id) => now.actions.items.some(({ goalIds }) => goalIds.includes(id));
  const fields = Object.entries(now[section]).map(([name, value]: [string, unknown]) => {
    const stood: unknown = Reflect.get(before[section], name);
    const came: unknown = Reflect.get(after[section], name);
    const next = fieldWithout({ before: stood, after: came, now: value }, isUsed);
    return { name, value: next === undefined ? value : next, stays: next === undefined };
  });
  const value = Object.fromEntries(fields.map((field) => [field.name, field.value]));
  return {
    section: OppSectionValue.parse({ section, value }),
    stays: fields.some(({ stays }) => stays),
  };
};

/**
 * Takes what came into a text out of it again.
 * @param contents the text before and after it came
 * @param now the text as it is
 */
export const withoutAdded = (contents: Contents, now: OppContent): TakenOut => {
  const changed = oppSections
    .filter((section) => !isSame(contents.before[section], contents.after[section]))
    .map((section) => sectionWithout(section, contents, now));
  return {
    sections: changed
      .map(({ section }) => section)
      .filter(({ section, value }) => !isSame(value, now[section])),
    whole: changed.every(({ stays }) => !stays),
  };
};
