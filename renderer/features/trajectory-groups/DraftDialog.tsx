import { Button, Modal } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues, Resolver, UseFormReturn } from 'react-hook-form';
import { codeOf } from '../../app/api';
import { CodeNote } from '../../app/CodeNote';
import { useDirtyClose } from '../../app/use-dirty-close';
import { useDraft } from '../../app/use-draft';
import type { DraftPlace } from '../../app/use-draft';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { SaveState } from '../../ui/SaveState';
import { SavingFields } from '../../ui/SavingFields';
import { uiTexts } from '../../ui/texts';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { dayOf, shortMoment } from '../notes/moments';
import { useTypedDraft } from '../notes/use-typed-draft';
import { dialogTexts as texts } from './texts';

type DraftDialogProps<Values extends FieldValues> = {
  /** By the values that it opens with: those of a draft, where there is one. */
  readonly titleOf: (values: Values) => string;
  readonly saveLabel: string;
  readonly place: DraftPlace;
  readonly start: Values;
  readonly resolver: Resolver<Values>;
  /** What a draft left; null when it isn't one of this form. */
  readonly read: (payload: unknown) => Values | null;
  /** @param overNewer what was saved elsewhere since is replaced on purpose */
  readonly save: (values: Values, overNewer: boolean) => Promise<unknown>;
  readonly onClose: () => void;
  readonly children: (form: UseFormReturn<Values>) => ReactNode;
};

/** A form in a dialog, from where a draft of it left off; what is typed is kept as a draft until it is saved. */
export function DraftDialog<Values extends FieldValues>(props: DraftDialogProps<Values>) {
  const { read, start } = props;
  const [place] = useState(props.place);
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : read(stored.payload);
  return (
    <OpenDialog
      {...props}
      place={place}
      initial={typed ?? start}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
    />
  );
}

type OpenDialogProps<Values extends FieldValues> = DraftDialogProps<Values> & {
  readonly initial: Values;
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

function OpenDialog<Values extends FieldValues>(props: OpenDialogProps<Values>) {
  const { titleOf, saveLabel, place, resolver, initial, restoredAt, onClose, children } = props;
  const [today] = useState(() => dayOf(new Date()));
  const form = useForm<Values>({
    resolver,
    defaultValues: initial as DefaultValues<Values>,
  });
  const draft = useDraft(place);
  useTypedDraft(form, draft);
  const save = useMutation({
    mutationFn: async ({ values, overNewer }: { values: Values; overNewer: boolean }) => {
      // First as a draft: should saving fail, then the text is in the vault all the same.
      await draft.flush();
      await props.save(values, overNewer);
    },
    onSuccess: async () => {
      await draft.discard();
      onClose();
    },
  });
  const { isPending: saving, error } = save;
  const submit = (overNewer: boolean): void => {
    if (!saving) void form.handleSubmit((values) => save.mutate({ values, overNewer }))();
  };
  const { close, modal } = useDirtyClose({ dirty: draft.state === 'failed', onClose });
  return (
    <Modal
      opened
      title={titleOf(initial)}
      size={760}
      // What is typed is left by a button, not by a click beside it.
      closeOnClickOutside={false}
      closeOnEscape={modal.closeOnEscape && !saving}
      onClose={() => {
        // What is being saved ends first: it closes by itself.
        if (!saving) close();
      }}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          submit(false);
        }}
      >
        <FormStack>
          {restoredAt !== null && draft.state === 'idle' && (
            <RestoredDraftNote
              when={shortMoment(restoredAt, today)}
              onThrowAway={() => void draft.discard().then(onClose)}
            />
          )}
          <SavingFields saving={saving}>
            <FormStack>{children(form)}</FormStack>
          </SavingFields>
          {error !== null && <CodeNote error={error} />}
          <FormActions>
            <Button type="submit" loading={saving}>
              {saveLabel}
            </Button>
            {error !== null && codeOf(error) === 'VERSION_CONFLICT' && (
              <Button variant="default" onClick={() => submit(true)}>
                {texts.keepMine}
              </Button>
            )}
            <Button variant="default" onClick={close}>
              {uiTexts.cancel}
            </Button>
            <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
          </FormActions>
        </FormStack>
      </form>
    </Modal>
  );
}
