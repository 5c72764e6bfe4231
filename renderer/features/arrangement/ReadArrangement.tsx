import type { Arrangement } from '../../../electron/contract/arrangement';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import classes from './Arrangement.module.css';
import { ArrangementAside } from './ArrangementAside';
import { Pages } from './Pages';
import { arrangementTexts as texts } from './texts';

type ReadArrangementProps = { readonly arrangement: Arrangement; readonly archived: boolean };

/** A request whose text is fixed, or can't be changed now: the pages, and beside them what was decided. */
export function ReadArrangement({ arrangement, archived }: ReadArrangementProps) {
  const { hidden } = usePrivacy();
  return (
    <div className={classes.columns}>
      <div className={classes.writing}>
        {arrangement.status !== 'writing' ? (
          <Callout title={texts.fixed}>{texts.fixedText}</Callout>
        ) : (
          <Callout>{archived ? texts.archivedText : texts.hiddenText}</Callout>
        )}
        <Pages arrangement={arrangement} naming={hidden ? 'codeName' : 'names'} />
      </div>
      <ArrangementAside arrangement={arrangement} />
    </div>
  );
}
