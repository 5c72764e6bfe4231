import { zodResolver } from '@hookform/resolvers/zod';
import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { handoverReaders } from '../../../../electron/contract/handover-readers';
import type { HandoverProfile } from '../../../../electron/contract/handover';
import { handoverReaderWords } from '../../../../electron/contract/handover-words';
import { api, valueOf } from '../../../app/api';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { useDirtyClose } from '../../../app/use-dirty-close';
import type { DraftPlace } from '../../../app/use-draft';
import { FieldGroup, FormActions, FormRow, FormStack } from '../../../ui/FieldGroup';
import { FormErrors } from '../../../ui/forms/form-errors';
import { FormCheckbox } from '../../../ui/forms/FormCheckbox';
import { FormFigure } from '../../../ui/forms/FormFigure';
import { FormSelect } from '../../../ui/forms/FormSelect';
import { FormTextInput } from '../../../ui/forms/FormTextInput';
import { SavingFields } from '../../../ui/SavingFields';
import { uiTexts } from '../../../ui/texts';
import { draftStateText } from '../../drafts/draft-state-text';
import { RestoredDraftNote } from '../../drafts/RestoredDraftNote';
import { useStepDraft } from '../../drafts/use-step-draft';
import type { StepDraft } from '../../drafts/use-step-draft';
import { notify } from '../../notes/undo-notice';
import { FormParts } from './FormParts';
import {
  contentOf,
  draftOf,
  formOf,
  MAX_DAYS,
  MAX_MONTHS,
  ProfileForm,
  typedOf,
} from './profile-form';
import classes from './Profiles.module.css';
import { profileTexts as texts } from './texts';
import { useProfilesChanged } from './use-profiles';

const readers = handoverReaders.map((value) => ({ value, label: handoverReaderWords[value] }));

type ProfileDialogProps = {
  /** Null: a new own one. */
  readonly profile: HandoverProfile | null;
  readonly onClose: () => void;
};

const placeOf = (profile: HandoverProfile | null): DraftPlace => ({
  kind: 'handoverProfile',
  caseFileId: null,
  targetId: profile?.id ?? null,
});

/** Makes or changes a profile; what is typed is kept as a draft. */
export function ProfileDialog(props: ProfileDialogProps) {
  const draft = useStepDraft(placeOf(props.profile));
  return draft === undefined ? null : <ProfileDialogForm {...props} draft={draft} />;
}

type ProfileDialogFormProps = ProfileDialogProps & { readonly draft: StepDraft };

function ProfileDialogForm({ profile, draft, onClose }: ProfileDialogFormProps) {
  const { keeper } = draft;
  const { hidden } = usePrivacy();
  const changed = useProfilesChanged();
  const version = profile?.version ?? 0;
  const [typed] = useState(() => typedOf(draft.payload, version));
  const form = useForm<ProfileForm>({
    resolver: zodResolver(ProfileForm),
    defaultValues: typed ?? formOf(profile),
  });
  const { control, subscribe } = form;
  const { change } = keeper;
  useEffect(
    () =>
      subscribe({
        formState: { values: true },
        callback: ({ values, name }) => {
          // A reset has no name: putting the form back is no typing.
          if (name !== undefined) change(draftOf(structuredClone(values), version));
        },
      }),
    [subscribe, change, version],
  );
  const save = useMutation({
    mutationFn: (values: ProfileForm) =>
      valueOf(
        api.handover.saveProfile({ id: profile?.id ?? null, version, content: contentOf(values) }),
      ),
    onSuccess: async () => {
      await keeper.discard();
      await changed();
      notify(texts.saved);
      onClose();
    },
  });
  const { isPending: saving } = save;
  const submit = form.handleSubmit((values) => save.mutate(values));
  const { close, modal } = useDirtyClose({ dirty: keeper.state === 'failed', onClose });
  return (
    <Modal
      opened={!hidden}
      title={profile === null ? texts.newTitle : texts.changeTitle}
      size={900}
      closeOnClickOutside={false}
      closeOnEscape={modal.closeOnEscape && !saving}
      onClose={() => {
        // What is being saved ends first: it closes by itself.
        if (!saving) close();
      }}
    >
      <form noValidate onSubmit={(event) => void submit(event)}>
        <SavingFields saving={saving}>
          <FormErrors translate={(code) => texts.errors[code] ?? code}>
            <FormStack>
              {typed !== null && keeper.state === 'idle' && (
                <RestoredDraftNote
                  when={draft.when}
                  onThrowAway={() => void keeper.discard().then(onClose)}
                />
              )}
              <FormRow>
                <FormTextInput control={control} name="name" label={texts.name} />
                <FormSelect
                  control={control}
                  name="reader"
                  label={texts.reader}
                  data={readers}
                  disabled={profile !== null && profile.builtIn !== null}
                  {...(profile !== null &&
                    profile.builtIn !== null && { description: texts.readerFixed })}
                  inputWrapperOrder={['label', 'input', 'description', 'error']}
                />
              </FormRow>
              <FieldGroup legend={texts.partsTitle} text={texts.partsText}>
                <FormParts control={control} />
              </FieldGroup>
              <FormCheckbox
                control={control}
                name="specialCategories"
                label={texts.special}
                description={texts.specialHint}
              />
              <FieldGroup legend={texts.terms} text={texts.termsText}>
                <FormRow>
                  <FormFigure
                    control={control}
                    name="expiresAfterDays"
                    label={texts.expires}
                    reading="whole"
                    max={MAX_DAYS}
                  />
                  <FormFigure
                    control={control}
                    name="destroyAfterMonths"
                    label={texts.destroy}
                    reading="whole"
                    max={MAX_MONTHS}
                  />
                </FormRow>
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
              <p className={classes.quiet} role="status">
                {draftStateText(keeper)}
              </p>
            </FormStack>
          </FormErrors>
        </SavingFields>
      </form>
    </Modal>
  );
}
