import { FocusTrap, Modal } from '@mantine/core';
import type { Opp } from '../../../../../electron/contract/opp';
import type { OppStep } from '../../../../../electron/contract/opp-steps';
import { CodeNote } from '../../../../app/CodeNote';
import { usePrivacy } from '../../../../app/privacy';
import { DocumentPage } from '../../../../ui/DocumentPage/DocumentPage';
import { FormStack } from '../../../../ui/FieldGroup';
import { useShownDocument } from '../../../casus/release/use-shown-document';
import { useStepText } from '../../use-opp';
import { cycleTexts as texts } from '../texts';

type StepTextDialogProps = {
  readonly opp: Pick<Opp, 'id' | 'caseFileId'>;
  readonly step: OppStep;
  readonly onClose: () => void;
};

/** The text that a step was about, as it was then; without names while they are hidden. */
export function StepTextDialog({ opp, step, onClose }: StepTextDialogProps) {
  const { hidden } = usePrivacy();
  const { data, error } = useStepText({
    id: opp.id,
    stepId: step.id,
    naming: hidden ? 'codeName' : 'names',
  });
  const shown = useShownDocument(opp.caseFileId, data ?? null);
  return (
    <Modal opened onClose={onClose} title={texts.textTitle(step.detail.kind, step.on)} size={920}>
      <FocusTrap.InitialFocus />
      <FormStack>
        <p>{texts.textLead}</p>
        <div data-vault>
          {error !== null && <CodeNote error={error} />}
          {shown !== null && <DocumentPage document={shown} />}
        </div>
      </FormStack>
    </Modal>
  );
}
