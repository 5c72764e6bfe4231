import { useWatch } from 'react-hook-form';
import type { Control } from 'react-hook-form';
import { oppSectionLengths } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import type { SectionValues } from '../write/use-section-form';
import { countWords } from './section-words';
import classes from './Sections.module.css';
import { sectionTexts as texts } from './texts';

type LengthGuideProps<Values extends SectionValues> = {
  readonly section: OppSection;
  readonly control: Control<Values>;
};

/** How long a section is beside how long it is meant to be: advice alone, and only when it is over. */
export function LengthGuide<Values extends SectionValues>(props: LengthGuideProps<Values>) {
  const { section, control } = props;
  const words = countWords(useWatch({ control }));
  const most = oppSectionLengths[section];
  return words > most ? (
    <span className={classes.over}>{texts.wordsOver(words, most)}</span>
  ) : (
    <span>{texts.words(words, most)}</span>
  );
}
