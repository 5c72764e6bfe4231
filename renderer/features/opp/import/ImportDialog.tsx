import { useState } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import type { OppProposal } from '../../../../electron/contract/opp-import';
import type { OppImportItem, OppRest } from '../../../../electron/contract/opp-import-content';
import { api } from '../../../app/api';
import { useDirtyClose } from '../../../app/use-dirty-close';
import { useUnsafeWhile } from '../../../app/use-unsafe-while';
import { OppModal } from '../cycle/dialogs/OppModal';
import { oppDraftPlace } from '../write/opp-draft';
import { nothingPasted, PickStep } from './PickStep';
import { everything } from './proposal';
import { ProposalStep } from './ProposalStep';
import { importTexts as texts } from './texts';
import { useAddText } from './use-add-text';
import { useReadOldOpp } from './use-import';
import type { Origin } from './use-import';

type ImportDialogProps = { readonly opp: Opp; readonly onClose: () => void };

/** Takes an old OPP apart: first what goes where, then into the draft. Nothing is stored before that. */
export function ImportDialog({ opp, onClose }: ImportDialogProps) {
  // All of it here: it stays while the dialog is away because names are hidden.
  const [pasted, setPasted] = useState(nothingPasted);
  const [proposal, setProposal] = useState<OppProposal | null>(null);
  const [choice, setChoice] = useState(everything);
  const read = useReadOldOpp(opp.id);
  const add = useAddText(opp.id);
  const start = (origin: Origin): void =>
    read.mutate(origin, {
      onSuccess: (found) => {
        if (found === null) return;
        setProposal(found);
        setChoice(everything);
      },
    });
  const apply = async (goes: { chosen: OppImportItem[]; kept: OppRest[] }): Promise<void> => {
    const done = await add.apply((now) =>
      api.oppImport.apply({ id: now.id, version: now.draft?.version ?? 1, ...goes }),
    );
    if (done) onClose();
  };
  const dirty = pasted.text !== '' || proposal !== null;
  const guard = useDirtyClose({ dirty, onClose });
  useUnsafeWhile(dirty, oppDraftPlace(opp));
  return (
    <OppModal guard={guard} busy={add.pending} title={texts.title} size={860}>
      {proposal === null ? (
        <PickStep
          pasted={pasted}
          onPaste={setPasted}
          reading={read.isPending}
          error={read.error}
          onRead={start}
          onClose={guard.close}
        />
      ) : (
        <ProposalStep
          proposal={proposal}
          choice={choice}
          onChoose={setChoice}
          saving={add.pending}
          error={add.error}
          onApply={(goes) => void apply(goes)}
          onBack={() => setProposal(null)}
        />
      )}
    </OppModal>
  );
}
