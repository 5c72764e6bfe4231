import type { Casus, CasusPart } from '../../../../electron/contract/casus';
import {
  casusSectionGroups,
  casusSectionTitles,
} from '../../../../electron/contract/casus-sections';
import { partNames } from '../sections';
import { gateTexts as texts } from '../texts';
import { OutcomeText } from './OutcomeText';
import { viewOf } from './part-view';
import classes from './Parts.module.css';

const subtitle = ({ section, partner }: CasusPart): string =>
  partner === null ? casusSectionTitles[section] : texts.questionTo(partner);

/** With names hidden: what the reader gets, and nothing that can be changed. */
export function ShownParts({ casus }: { readonly casus: Casus }) {
  const names = partNames(casus.parts);
  return casusSectionGroups.map(({ key, title, sections }) => {
    const parts = casus.parts.filter((part) => sections.includes(part.section));
    if (parts.length === 0) return null;
    return (
      <section key={key} className={classes.group} aria-label={title}>
        <h2 className={classes.groupTitle}>{title}</h2>
        {parts.map((part) => {
          const name = names.get(part.id) ?? '';
          return (
            <div key={part.id} className={classes.shownPart}>
              {name !== title && <h3 className={classes.sectionTitle}>{subtitle(part)}</h3>}
              <div className={classes.outcome} role="group" aria-label={texts.outcomeOf(name)}>
                <OutcomeText view={viewOf(part)} hidden />
              </div>
            </div>
          );
        })}
      </section>
    );
  });
}
