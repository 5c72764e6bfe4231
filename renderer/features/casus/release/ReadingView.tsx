import type { Casus, CasusPart } from '../../../../electron/contract/casus';
import {
  casusSectionGroups,
  casusSectionTitles,
} from '../../../../electron/contract/casus-sections';
import { OutcomeText } from '../parts/OutcomeText';
import { viewOf } from '../parts/part-view';
import { gateTexts } from '../texts';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';

const isWritten = ({ sourceText }: CasusPart): boolean => sourceText.trim() !== '';

/** The text as the reader gets it, large, for reading aloud. */
export function ReadingView({ casus }: { readonly casus: Casus }) {
  const groups = casusSectionGroups
    .map(({ key, title, sections }) => ({
      key,
      title,
      single: sections.length === 1,
      parts: casus.parts.filter((part) => sections.includes(part.section) && isWritten(part)),
    }))
    .filter(({ parts }) => parts.length > 0);
  return (
    <section className={classes.reading} aria-label={texts.readingView}>
      {groups.map(({ key, title, single, parts }) => (
        <div key={key}>
          <h3 className={classes.readingTitle}>{title}</h3>
          {parts.map((part) => (
            <div key={part.id}>
              {(!single || part.partner !== null) && (
                <h4 className={classes.readingSub}>
                  {part.partner === null
                    ? casusSectionTitles[part.section]
                    : gateTexts.questionTo(part.partner)}
                </h4>
              )}
              <p className={classes.readingText}>
                <OutcomeText view={viewOf(part)} />
              </p>
            </div>
          ))}
        </div>
      ))}
    </section>
  );
}
