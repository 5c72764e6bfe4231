import type { Casus, CasusVersion } from '../../../../electron/contract/casus';
import { dayInWords, honestSentence } from '../../../../electron/contract/casus-words';
import { usePrivacy, useShownTexts } from '../../../app/privacy';
import { Callout } from '../../../ui/Callout';
import { Card } from '../../../ui/Card';
import { FormStack } from '../../../ui/FieldGroup';
import { CasusQuestions } from '../../consultation/asked/CasusQuestions';
import { AsideFrame } from '../aside/AsideFrame';
import { Counted, Uncounted } from '../aside/MeterCard';
import { asideTexts } from '../aside/texts';
import asideClasses from '../aside/Aside.module.css';
import { Pages } from './Pages';
import classes from './Release.module.css';
import { releaseTexts as texts } from './texts';

type VersionViewProps = { readonly casus: Casus; readonly version: CasusVersion };

/** A released version as the reader gets it. */
export function VersionPages({ casus, version }: VersionViewProps) {
  return (
    <FormStack>
      <KnownSince casus={casus} version={version} />
      <Pages casus={casus} versionNumber={version.number} />
    </FormStack>
  );
}

/** A name in the version that stands has become known since: it stays inside. */
function KnownSince({ casus, version }: VersionViewProps) {
  const { hidden } = usePrivacy();
  const { status, versionNumber, leftovers } = casus;
  const stands = status === 'released' && versionNumber === version.number;
  if (!stands || leftovers.length === 0) return null;
  const words = [...new Set(leftovers.map(({ surface }) => surface))];
  return (
    <Callout kind="warn" role="status" title={texts.knownSince}>
      <p>{texts.knownSinceText}</p>
      {!hidden && <p data-vault>{texts.knownSinceWords(words)}</p>}
    </Callout>
  );
}

/** When it was checked and by whom, and how recognisable it was then. */
export function VersionAside({ casus, version }: VersionViewProps) {
  const { number, label, keptSure, exportCount, contentHash, meter } = version;
  const [reason] = useShownTexts(casus.caseFileId, [meter.acceptedReason ?? '']) ?? [];
  return (
    <AsideFrame label={texts.about(number)}>
      <CasusQuestions caseFileId={casus.caseFileId} casusId={casus.id} versionNumber={number} />
      <Card title={texts.about(number)}>
        <dl className={classes.versionFacts}>
          <Fact term={texts.label} value={label} />
          <Fact term={texts.releasedOn} value={dayInWords(version.checkedOn)} />
          <Fact term={texts.exports} value={texts.exportTimes(exportCount)} />
          <Fact term={texts.kept} value={texts.keptTimes(keptSure)} />
          <div>
            <dt>{texts.seal}</dt>
            <dd className={classes.seal}>{contentHash}</dd>
            <dd className={classes.quiet}>{texts.sealText}</dd>
          </div>
        </dl>
      </Card>
      <Card title={texts.meterThen}>
        <div className={asideClasses.meter}>
          {meter.state === 'counted' ? <Counted meter={meter} /> : <Uncounted meter={meter} />}
          {meter.acceptedReason !== null && (
            <p className={classes.quiet}>
              {asideTexts.meterAccepted} {reason}
            </p>
          )}
        </div>
      </Card>
      {casus.status === 'released' && <p className={classes.quiet}>{texts.fixed}</p>}
      <p className={classes.quiet}>{honestSentence(version)}</p>
      <p className={classes.quiet}>{asideTexts.promise}</p>
    </AsideFrame>
  );
}

function Fact({ term, value }: { readonly term: string; readonly value: string }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd className={classes.fact}>{value}</dd>
    </div>
  );
}
