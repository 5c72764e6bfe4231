import type { MarkLook } from '../../ui/MarkedEditor/editor-mark';
import markClasses from '../../ui/Marks.module.css';
import classes from './Gate.module.css';
import { lookWords } from './hits/texts';
import { gateTexts as texts } from './texts';

const looks = ['person', 'place', 'date', 'number', 'hint'] as const satisfies readonly MarkLook[];

/** What the lines and colours of the marks say; and what an editor tells of its keys. */
export function Legend() {
  return (
    <div className={classes.legend}>
      <span>{texts.legend}</span>
      {looks.map((look) => (
        <span key={look} className={markClasses['mark']} data-look={look}>
          {lookWords[look]}
        </span>
      ))}
      <span className={markClasses['mark']} data-look="replaced">
        {texts.legendReplaced}
      </span>
      <span id="gate-keys" hidden>
        {texts.keysList.map(({ keys, what }) => `${keys}: ${what}.`).join(' ')}
      </span>
    </div>
  );
}
