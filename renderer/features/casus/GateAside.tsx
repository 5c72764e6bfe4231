import type { Casus } from '../../../electron/contract/casus';
import { onlyKnownSentence, uncheckedSentence } from '../../../electron/contract/casus-words';
import { Card } from '../../ui/Card';
import classes from './Casus.module.css';
import { replacedByTag } from './findings';
import { OpenQuestions } from './OpenQuestions';
import { casusTexts as texts } from './texts';
import type { Decide } from './use-decide';
import type { Picked } from './use-picked';

type GateAsideProps = {
  readonly casus: Casus;
  readonly decide: Decide;
  readonly picked: Picked;
};

/** What is left to do, what was done, and how far it can be trusted. */
export function GateAside({ casus, decide, picked }: GateAsideProps) {
  return (
    <>
      {casus.status === 'draft' ? (
        <Card title={texts.answer}>
          <OpenQuestions casus={casus} decide={decide} picked={picked} />
        </Card>
      ) : (
        <Card>
          <p className={classes.quiet}>{texts.releasedNote}</p>
        </Card>
      )}
      <Card title={texts.replaced}>
        <ReplacedCounts casus={casus} />
      </Card>
      {casus.status === 'draft' && <p className={classes.quiet}>{uncheckedSentence}</p>}
      <p className={classes.quiet}>{onlyKnownSentence}</p>
    </>
  );
}

function ReplacedCounts({ casus }: { readonly casus: Casus }) {
  const counts = replacedByTag(casus);
  if (counts.length === 0 && casus.keptSure === 0) {
    return <p className={classes.quiet}>{texts.nothingReplaced}</p>;
  }
  return (
    <ul className={classes.counts}>
      {counts.map(([tag, number]) => (
        <li key={tag}>{texts.tagCount(tag, number)}</li>
      ))}
      {casus.keptSure > 0 && <li>{texts.keptCount(casus.keptSure)}</li>}
    </ul>
  );
}
