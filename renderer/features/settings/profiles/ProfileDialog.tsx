import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import type { PartnershipProfile } from '../../../../electron/contract/partnership-profile';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { keys } from '../../../app/query';
import { useDirtyClose } from '../../../app/use-dirty-close';
import { useDraft } from '../../../app/use-draft';
import type { DraftPlace } from '../../../app/use-draft';
import { FieldGroup, FormActions, FormRow, FormStack } from '../../../ui/FieldGroup';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormTextArea } from '../../../ui/forms/FormTextArea';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { SavingFields } from '../../../ui/SavingFields';
import { uiTexts } from '../../../ui/texts';
import { draftStateText } from '../../drafts/draft-state-text';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { dayOf, shortMoment } from '../../notes/moments';
import { notify } from '../../notes/undo-notice';
import { contentOf, profileDraftOf, ProfileForm, typedProfile } from './profile-form';
import { ProfileFields } from './ProfileFields';
import classes from './Profiles.module.css';
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

/** Makes or changes the form of a partnership; what is typed is kept as a draft. */
export function ProfileDialog(props: ProfileDialogProps) {
  const { profile } = props;
  const [place] = useState<DraftPlace>(() => ({
    kind: 'partnershipProfile',
    caseFileId: null,
    targetId: profile?.id ?? null,
  }));
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  return (
    <ProfileDialogForm
      {...props}
      place={place}
      typed={typedProfile(stored?.payload, profile?.revision ?? 0)}
      typedAt={stored?.updatedAt ?? ''}
    />
  );
}

type ProfileDialogFormProps = ProfileDialogProps & {
  readonly place: DraftPlace;
  /** What came back of a draft. */
  readonly typed: ProfileForm | null;
  readonly typedAt: string;
};

function ProfileDialogForm(props: ProfileDialogFormProps) {
  const { profile, start, place, typedAt, onClose } = props;
  const client = useQueryClient();
  const draft = useDraft(place);
  const [typed] = useState(props.typed);
  const [today] = useState(() => dayOf(new Date()));
  const form = useForm<ProfileForm>({
    resolver: zodResolver(ProfileForm),
    defaultValues: typed ?? start,
  });
  const { control, subscribe } = form;
  const revision = profile?.revision ?? 0;
  const { change } = draft;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          // A reset has no name: putting the form back is no typing.
          if (name !== undefined) change(profileDraftOf(revision, structuredClone(values)));
        },
      }),
    [subscribe, change, revision],
  );
  const save = useMutation({
    mutationFn: (values: ProfileForm) =>
      valueOf(
        api.partnershipProfiles.save({
          id: profile?.id ?? null,
          revision,
          content: contentOf(values),
        }),
      ),
    onSuccess: async () => {
      await draft.discard();
      void client.invalidateQueries({ queryKey: keys.profiles });
      notify(profile === null || profile.requests === 0 ? texts.saved : texts.saveDone);
      onClose();
    },
  });
  const submit = form.handleSubmit((values) => save.mutate(values));
  const { isPending: saving } = save;
  const { close, modal } = useDirtyClose({ dirty: draft.state === 'failed', onClose });
  return (
    <Modal
      opened
      title={profile === null ? texts.newTitle : texts.changeTitle}
      size={880}
      // What is typed is left by a button, not by a click beside it.
      closeOnClickOutside={false}
      closeOnEscape={modal.closeOnEscape && !saving}
      onClose={() => {
        // What is being saved ends first: it closes by itself.
        if (!saving) close();
      }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <SavingFields saving={saving}>
          <FormStack>
            {typed !== null && draft.state === 'idle' && (
              <RestoredDraftNote
                when={shortMoment(typedAt, today)}
                onThrowAway={() => void draft.discard().then(onClose)}
              />
            )}
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
              <Button type="submit" loading={saving}>
                {texts.save}
              </Button>
              <Button variant="default" onClick={close}>
                {uiTexts.cancel}
              </Button>
            </FormActions>
            <p className={classes.none} role="status">
              {draftStateText(draft)}
            </p>
          </FormStack>
        </SavingFields>
      </form>
    </Modal>
  );
}
