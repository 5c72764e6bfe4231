import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { ShownFacts } from './ShownFacts';
import { consolidationNow } from './talks-draft';
import { talksTexts } from './texts';

const texts = talksTexts.consolidation;

/** What was agreed, without fields: with names as they may be shown now. */
export function ReadConsolidation({ trajectory }: { readonly trajectory: Trajectory }) {
  const { stays, keptUpBy, relapseSigns, onRelapse } = consolidationNow(trajectory).value;
  return (
    <ShownFacts
      caseFileId={trajectory.caseFileId}
      facts={[
        { label: texts.stays, value: stays },
        { label: texts.keptUpBy, value: keptUpBy },
        { label: texts.relapseSigns, value: relapseSigns },
        { label: texts.onRelapse, value: onRelapse },
      ]}
    />
  );
}
