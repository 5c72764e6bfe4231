import { Modal } from '@mantine/core';
import { useState } from 'react';
import type { CaseFileId } from '../../../../electron/contract/ids';
import type { Opp } from '../../../../electron/contract/opp';
import { api } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { useGo } from '../../../app/navigation';
import { useCaseFile } from '../../case-files/use-case-files';
import { useCreateOpp, useOppChange } from '../use-opp';
import { newFacts } from './facts-form';
import { FactsFields } from './FactsFields';
import { createTexts as texts } from './texts';

const useEnrolledOn = (caseFileId: CaseFileId): string | null =>
  useCaseFile(caseFileId).data?.pupil.startDate ?? null;

type CreateDialogProps = { readonly caseFileId: CaseFileId; readonly onClose: () => void };

/** A new OPP; its editor opens. */
export function CreateDialog({ caseFileId, onClose }: CreateDialogProps) {
  const create = useCreateOpp(caseFileId);
  const enrolledOn = useEnrolledOn(caseFileId);
  const go = useGo();
  return (
    <Modal opened onClose={onClose} title={texts.title} size="lg" closeOnClickOutside={false}>
      {create.error !== null && <CodeNote error={create.error} />}
      <FactsFields
        facts={newFacts}
        enrolledOn={enrolledOn}
        withEnd={false}
        submitLabel={texts.create}
        busy={create.isPending}
        onSubmit={(facts) =>
          create.mutate(facts, {
            onSuccess: ({ id }) => go(`/dossiers/${caseFileId}/opp/${id}`),
          })
        }
        onCancel={onClose}
      />
    </Modal>
  );
}

type FactsDialogProps = { readonly opp: Opp; readonly onClose: () => void };

/** Changes what an OPP is registered with. */
export function FactsDialog({ opp, onClose }: FactsDialogProps) {
  const { run, pending, error } = useOppChange(opp.id);
  // Of what the form was opened with: newer facts must not be overwritten without a word.
  const [version] = useState(opp.factsVersion);
  const enrolledOn = useEnrolledOn(opp.caseFileId);
  return (
    <Modal opened onClose={onClose} title={texts.factsTitle} size="lg" closeOnClickOutside={false}>
      {error !== null && <CodeNote error={error} />}
      <FactsFields
        facts={opp.facts}
        enrolledOn={enrolledOn}
        withEnd
        submitLabel={texts.save}
        busy={pending}
        onSubmit={(facts) =>
          void run(() => api.opp.setFacts({ id: opp.id, version, facts }), { quiet: true }).then(
            (after) => {
              if (after !== null) onClose();
            },
          )
        }
        onCancel={onClose}
      />
    </Modal>
  );
}
