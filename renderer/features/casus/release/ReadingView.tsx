import type { Casus, CasusPart } from '../../../../electron/contract/casus';
import {
  casusSectionGroups,
  casusSectionTitles,
} from '../../../../electron/contract/casus-sections';
import { honestSentence } from '../../../../electron/contract/casus-words';
import { OutcomeText } from '../parts/OutcomeText';
import { viewOf } from '../parts/part-view';
import { gateTexts } from '../texts';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';

const isWritten = ({ sourceText }: CasusPart): boolean => sourceText.trim() !== '';

type SubHeadingProps = { readonly part: CasusPart; readonly single: boolean };

/** What is printed above a part is read too. */
function SubHeading({ part, single }: SubHeadingProps) {
  const { section, partner, heading } = part;
  const title = single ? [] : [casusSectionTitles[section]];
  const words = [...title, ...(heading === '' ? [] : [heading])].join(': ');
  if (words === '') return null;
  return (
    <h4 className={classes.readingSub}>
      {partner === null ? words : gateTexts.questionTo(partner)}
    </h4>
  );
}

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
      <p className={classes.quiet}>{honestSentence(casus)}</p>
      {groups.map(({ key, title, single, parts }) => (
        <div key={key}>
          <h3 className={classes.readingTitle}>{title}</h3>
          {parts.map((part) => (
            <div key={part.id}>
              <SubHeading part={part} single={single} />
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
