import { useShownTexts } from '../../../app/privacy';
import { Facts } from '../../case-files/Facts';
import classes from './Talks.module.css';
import { talksTexts as texts } from './texts';

type Typed = { readonly label: string; readonly value: string };

type ShownFactsProps = { readonly caseFileId: string; readonly facts: readonly Typed[] };

/** What was typed, with names as they may be shown now; what was left empty is not there. */
export function ShownFacts({ caseFileId, facts }: ShownFactsProps) {
  const filled = facts.filter(({ value }) => value !== '');
  const shown = useShownTexts(
    caseFileId,
    filled.map(({ value }) => value),
  );
  if (filled.length === 0) return <p className={classes.quiet}>{texts.none}</p>;
  if (shown === null) return null;
  return (
    <div data-vault className={classes.facts}>
      <Facts facts={filled.map(({ label }, at) => ({ label, value: shown[at] ?? '' }))} />
    </div>
  );
}
