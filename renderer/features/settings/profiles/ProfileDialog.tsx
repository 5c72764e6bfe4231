import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { PartnershipProfile } from '../../../../electron/contract/partnership-profile';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { keys } from '../../../app/query';
import { FieldGroup, FormActions, FormRow, FormStack } from '../../../ui/FieldGroup';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { uiTexts } from '../../../ui/texts';
import { notify } from '../../notes/undo-notice';
import { contentOf, ProfileForm } from './profile-form';
import { ProfileFields } from './ProfileFields';
import { profileTexts as texts } from './texts';

const MAX_MONTHS = 120;
const MAX_AMOUNT = 100_000_000;
const MAX_HOURS = 10_000;

type ProfileDialogProps = {
  /** Null: a new one. */
  readonly profile: PartnershipProfile | null;
  readonly start: ProfileForm;
  readonly onClose: () => void;
};

/** Makes or changes the form of a partnership. */
export function ProfileDialog({ profile, start, onClose }: ProfileDialogProps) {
  const client = useQueryClient();
  const form = useForm<ProfileForm>({ resolver: zodResolver(ProfileForm), defaultValues: start });
  const { control } = form;
  const save = useMutation({
    mutationFn: (values: ProfileForm) =>
      valueOf(
        api.partnershipProfiles.save({
          id: profile?.id ?? null,
          revision: profile?.revision ?? 0,
          content: contentOf(values),
        }),
      ),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: keys.profiles });
      notify(profile === null || profile.requests === 0 ? texts.saved : texts.saveDone);
      onClose();
    },
  });
  const submit = form.handleSubmit((values) => save.mutate(values));
  return (
    <Modal
      opened
      onClose={onClose}
      title={profile === null ? texts.newTitle : texts.changeTitle}
      size={880}
      // What was typed goes by a button, not by a click beside it.
      closeOnClickOutside={false}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <FormStack>
          <FormTextInput control={control} name="name" label={texts.name} />
          <FormCheckbox
            control={control}
            name="checked"
            label={texts.checked}
            description={texts.checkedHint}
          />
          <FieldGroup legend={texts.wording}>
            <FormRow>
              <FormTextInput control={control} name="requestTitle" label={texts.requestTitle} />
              <FormTextInput
                control={control}
                name="arrangementWord"
                label={texts.arrangementWord}
                description={texts.arrangementWordHint}
              />
            </FormRow>
            <FormTextArea
              control={control}
              name="aboveSignature"
              label={texts.aboveSignature}
              minRows={2}
            />
          </FieldGroup>
          <FieldGroup legend={texts.limits} text={texts.limitsText}>
            <FormRow>
              <FormFigure
                control={control}
                name="maxMonths"
                label={texts.maxMonths}
                reading="whole"
                max={MAX_MONTHS}
              />
              <FormFigure
                control={control}
                name="maxAmountCents"
                label={texts.maxAmount}
                reading="hundredths"
                max={MAX_AMOUNT}
                leftSection="€"
              />
              <FormFigure
                control={control}
                name="maxHoursPerWeek"
                label={texts.maxHours}
                reading="hours"
                max={MAX_HOURS}
              />
            </FormRow>
          </FieldGroup>
          <FormTextArea
            control={control}
            name="phases"
            label={texts.phases}
            description={texts.phasesHint}
            minRows={2}
          />
          <FieldGroup legend={texts.fields} text={texts.fieldsText}>
            <ProfileFields form={form} />
          </FieldGroup>
          {save.error !== null && <CodeNote error={save.error} />}
          <FormActions>
            <Button type="submit" loading={save.isPending}>
              {texts.save}
            </Button>
            <Button variant="default" onClick={onClose}>
              {uiTexts.cancel}
            </Button>
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
