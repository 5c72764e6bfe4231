import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useForm } from 'react-hook-form';
import { z } from 'zod';
import { MAX_PARTNER } from '../../../../electron/contract/casus';
import { FormActions, FormStack } from '../../../ui/FieldGroup';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { uiTexts } from '../../../ui/texts';
import { gateTexts as texts } from '../texts';
import classes from './Dialogs.module.css';

const Form = z.object({
  partner: z.string().trim().min(1, texts.partnerMissing).max(MAX_PARTNER),
});

type PartnerDialogProps = {
  /** Of a question that is there already. */
  readonly now: string | null;
  /** Partners that have a question. */
  readonly taken: readonly string[];
  readonly onChoose: (partner: string) => void;
  readonly onClose: () => void;
};

/** Whom a question is for: a function, by one press or typed. */
export function PartnerDialog({ now, taken, onChoose, onClose }: PartnerDialogProps) {
  const { control, handleSubmit } = useForm({
    resolver: zodResolver(Form),
    defaultValues: { partner: now ?? '' },
  });
  const offered = texts.partners.filter((partner) => !taken.includes(partner));
  return (
    <Modal opened onClose={onClose} title={texts.partnerTitle} size="lg" returnFocus={false}>
      <form onSubmit={(event) => void handleSubmit(({ partner }) => onChoose(partner))(event)}>
        <FormStack>
          <div className={classes.choices}>
            {offered.map((partner) => (
              <Button key={partner} variant="default" onClick={() => onChoose(partner)}>
                {partner}
              </Button>
            ))}
          </div>
          <FormTextInput
            control={control}
            name="partner"
            data-autofocus
            label={texts.partner}
            description={texts.partnerHint}
            maxLength={MAX_PARTNER}
          />
          <FormActions>
            <Button type="submit">{texts.partnerNext}</Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
