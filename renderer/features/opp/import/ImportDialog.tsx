import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Opp } from '../../../../electron/contract/opp';
import type { OppProposal } from '../../../../electron/contract/opp-import';
import type { OppImportItem, OppRest } from '../../../../electron/contract/opp-import-content';
import { api } from '../../../app/api';
import { notify } from '../../notes/undo-notice';
import { OppModal } from '../cycle/dialogs/OppModal';
import { useOppChange } from '../use-opp';
import { PickStep } from './PickStep';
import { ProposalStep } from './ProposalStep';
import { importTexts as texts } from './texts';
import { unplacedKey, useReadOldOpp } from './use-import';
import type { Origin } from './use-import';

type ImportDialogProps = { readonly opp: Opp; readonly onClose: () => void };

/** Takes an old OPP apart: first what goes where, then into the draft. Nothing is stored before that. */
export function ImportDialog({ opp, onClose }: ImportDialogProps) {
  const client = useQueryClient();
  const [proposal, setProposal] = useState<OppProposal | null>(null);
  const read = useReadOldOpp(opp.id);
  const { run, pending, error } = useOppChange(opp.id);
  const start = (origin: Origin): void =>
    read.mutate(origin, {
      onSuccess: (found) => {
        if (found !== null) setProposal(found);
      },
    });
  const apply = async (goes: { chosen: OppImportItem[]; kept: OppRest[] }): Promise<void> => {
    const after = await run(
      (now) => api.oppImport.apply({ id: now.id, version: now.draft?.version ?? 1, ...goes }),
      { quiet: true },
    );
    if (after === null) return;
    await client.invalidateQueries({ queryKey: unplacedKey(opp.id) });
    notify(texts.done);
    onClose();
  };
  return (
    <OppModal onClose={onClose} title={texts.title} size={860}>
      {proposal === null ? (
        <PickStep reading={read.isPending} error={read.error} onRead={start} onClose={onClose} />
      ) : (
        <ProposalStep
          proposal={proposal}
          saving={pending}
          error={error}
          onApply={(goes) => void apply(goes)}
          onBack={() => setProposal(null)}
        />
      )}
    </OppModal>
  );
}
