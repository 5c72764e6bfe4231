import type { Casus } from '../../../../electron/contract/casus';
import { honestSentence, searchedSentence } from '../../../../electron/contract/casus-words';
import { Card } from '../../../ui/Card';
import { Tag } from '../../../ui/Tag';
import { CasusQuestions } from '../../consultation/asked/CasusQuestions';
import classes from './Aside.module.css';
import { AsideFrame } from './AsideFrame';
import { MeterCard } from './MeterCard';
import { OpenQuestions } from './OpenQuestions';
import { RememberedCard } from './RememberedCard';
import { ReplacementsCard } from './ReplacementsCard';
import { asideTexts as texts } from './texts';

type GateAsideProps = { readonly casus: Casus; readonly editable: boolean };

/** What is left to do, how recognisable it is, what was done, and how far it can be trusted. */
export function GateAside({ casus, editable }: GateAsideProps) {
  return (
    <AsideFrame label={texts.aside}>
      {editable ? (
        <Card
          title={texts.answer}
          aside={casus.openQuestions > 0 && <Tag tone="coral">{casus.openQuestions}</Tag>}
          className={classes.card}
        >
          <div id="open-questions" tabIndex={-1}>
            <OpenQuestions casus={casus} />
          </div>
        </Card>
      ) : (
        <Card title={texts.answer} className={classes.card}>
          <p className={classes.quiet}>{texts.answerHidden}</p>
        </Card>
      )}
      <MeterCard casus={casus} editable={editable} />
      {casus.versions.length > 0 && (
        <CasusQuestions caseFileId={casus.caseFileId} casusId={casus.id} versionNumber={null} />
      )}
      {editable && (
        <>
          <ReplacementsCard casus={casus} />
          <RememberedCard />
        </>
      )}
      <p className={classes.quiet}>{texts.promise}</p>
      <p className={classes.quiet}>
        {searchedSentence} {honestSentence(casus)}
      </p>
    </AsideFrame>
  );
}
