import type { Casus } from '../../../electron/contract/casus';
import type { CasusId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { FormStack } from '../../ui/FieldGroup';
import classes from './Casus.module.css';
import { CasusHeader } from './CasusHeader';
import { ChoosePanel } from './ChoosePanel';
import { GateAside } from './GateAside';
import { PartRows } from './PartRows';
import { casusTexts as texts } from './texts';
import { useCasus, useChangeCasus } from './use-casus';
import { useComposer } from './use-composer';
import { useDecide } from './use-decide';
import { usePicked } from './use-picked';

/** The gate: what goes along, what it says in the file and in the casus, and what must be answered first. */
export function CasusGate({ casusId }: { readonly casusId: CasusId }) {
  const { data, error } = useCasus(casusId);
  if (error !== null) return <CodeNote error={error} />;
  return data === undefined ? null : <Gate key={data.id} casus={data} />;
}

function Gate({ casus }: { readonly casus: Casus }) {
  const { hidden } = usePrivacy();
  const changeCasus = useChangeCasus(casus);
  const composer = useComposer(casus, changeCasus);
  const { decide, error } = useDecide(changeCasus);
  const picked = usePicked();
  const editable = casus.status === 'draft' && !hidden;
  return (
    <FormStack>
      <CasusHeader
        casus={casus}
        changeCasus={changeCasus}
        busy={composer.state === 'waiting' || composer.state === 'failed'}
      />
      {error !== null && <CodeNote error={error} />}
      <div className={classes.gate}>
        <FormStack>
          {casus.status === 'draft' && (
            <ChoosePanel casus={casus} composer={composer} hidden={hidden} />
          )}
          <PartRows casus={casus} decide={decide} picked={picked} editable={editable} />
        </FormStack>
        <aside className={classes.aside} aria-label={texts.answer}>
          <GateAside casus={casus} decide={decide} picked={picked} />
        </aside>
      </div>
    </FormStack>
  );
}
