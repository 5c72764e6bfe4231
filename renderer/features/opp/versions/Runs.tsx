import type { DiffRun } from '../../../../electron/contract/opp';
import { VisuallyHidden } from '../../../ui/VisuallyHidden';
import { versionTexts as texts } from './texts';
import classes from './Versions.module.css';

/** Words that came and went: told by a line under or through them, and in words to who doesn't see it. */
export function Runs({ runs }: { readonly runs: readonly DiffRun[] }) {
  return runs.map(({ change, text }, at) => {
    // Runs have no identity of their own and never move.
    const key = `${at} ${change}`;
    if (change === 'same') return <span key={key}>{text}</span>;
    const Element = change === 'added' ? 'ins' : 'del';
    return (
      <Element key={key} className={classes[change]}>
        <VisuallyHidden>{`${texts[change]}: `}</VisuallyHidden>
        {text}
        <VisuallyHidden>{` (${texts.end})`}</VisuallyHidden>
      </Element>
    );
  });
}
