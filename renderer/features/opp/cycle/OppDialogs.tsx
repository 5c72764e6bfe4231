import type { Opp } from '../../../../electron/contract/opp';
import { FactsDialog } from '../create/FactsDialogs';
import { ExportDialog } from '../versions/ExportDialog';
import { CompareDialog } from '../versions/CompareDialog';
import { VersionsDialog } from '../versions/VersionsDialog';
import { AdoptDialog } from './dialogs/AdoptDialog';
import { CloseDialog } from './dialogs/CloseDialog';
import { ConsentDialog } from './dialogs/ConsentDialog';
import { ConsultationDialog } from './dialogs/ConsultationDialog';
import { DisputeDialog } from './dialogs/DisputeDialog';
import { EvaluationDialog } from './dialogs/EvaluationDialog';
import { HearingDialog } from './dialogs/HearingDialog';
import { SignatureDialog } from './dialogs/SignatureDialog';
import { StepTextDialog } from './dialogs/StepTextDialog';
import { WithdrawDialog } from './dialogs/WithdrawDialog';
import type { OppDialog } from './opp-dialogs';
import { shownVersion } from './stages';

type OppDialogsProps = {
  readonly opp: Opp;
  readonly dialog: OppDialog | null;
  readonly onClose: () => void;
};

/** The dialog of the cycle that is open. */
export function OppDialogs({ opp, dialog, onClose }: OppDialogsProps) {
  const version = shownVersion(opp);
  if (dialog === null || version === null) return null;
  const props = { opp, version, onClose };
  switch (dialog.kind) {
    case 'consultation':
      return <ConsultationDialog {...props} />;
    case 'consent':
      return <ConsentDialog {...props} />;
    case 'hearing':
      return <HearingDialog {...props} />;
    case 'signature':
      return <SignatureDialog {...props} />;
    case 'dispute':
      return <DisputeDialog {...props} />;
    case 'evaluation':
      // A draft can't be evaluated: what is in force is.
      return opp.inForce === null ? null : (
        <EvaluationDialog opp={opp} version={opp.inForce} onClose={onClose} />
      );
    case 'stepText':
      return <StepTextDialog opp={opp} step={dialog.step} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog opp={opp} step={dialog.step} onClose={onClose} />;
    case 'adopt':
      return <AdoptDialog {...props} />;
    case 'close':
      return <CloseDialog opp={opp} onClose={onClose} />;
    case 'facts':
      return <FactsDialog opp={opp} onClose={onClose} />;
    case 'export':
      return <ExportDialog {...props} />;
    case 'versions':
      return <VersionsDialog opp={opp} onClose={onClose} />;
    case 'compare':
    default:
      return <CompareDialog opp={opp} onClose={onClose} />;
  }
}
