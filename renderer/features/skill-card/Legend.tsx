import type { Score } from '../../../electron/contract/trajectory-plan';
import { Kbd } from '../../ui/Kbd';
import classes from './SkillCard.module.css';
import { skillCardTexts as texts } from './texts';

const scores: readonly Score[] = [1, 2, 3, 4, 'na'];
const { keys } = texts;
const known = [
  [['←', '↑', '→', '↓'], keys.move],
  [['1', '2', '3', '4'], keys.score],
  [['N'], keys.na],
  [['Backspace'], keys.clear],
  [['Enter'], keys.next],
  [['PageUp', 'PageDown'], keys.week],
  [['L', 'K', 'O', 'A'], keys.rater],
  [['Ctrl Z'], keys.undo],
] as const;

/** What the figures mean, how a week is counted, and the keys. */
export function Legend() {
  return (
    <div className={classes.legend}>
      <p>{texts.rule}</p>
      <details>
        <summary>{texts.scale}</summary>
        <ul>
          {scores.map((score) => (
            <li key={score}>
              <strong>{texts.scoreSign(score)}</strong> {texts.meaning(score)}
            </li>
          ))}
        </ul>
      </details>
      <details>
        <summary>{keys.title}</summary>
        <ul>
          {known.map(([names, what]) => (
            <li key={what}>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}{' '}
              {what}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
