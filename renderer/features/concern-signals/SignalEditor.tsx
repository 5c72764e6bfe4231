import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import type { CaseFileId } from '../../../electron/contract/ids';
import { errorText } from '../../app/error-texts';
import type { DraftPlace } from '../../app/use-draft';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { SaveState } from '../../ui/SaveState';
import { SavingFields } from '../../ui/SavingFields';
import { draftStateText } from '../drafts/draft-state-text';
import { RestoredDraftNote } from '../drafts/RestoredDraftNote';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { editorKey } from '../notes/editor-keys';
import { dayOf, shortMoment } from '../notes/moments';
import { useElementKeys } from '../notes/use-element-keys';
import { useFirstFocus } from '../notes/use-first-focus';
import { formOf, formOfDraft } from './signal-form';
import { SignalFields } from './SignalFields';
import { signalFormTexts as texts } from './texts';
import { useSignalForm } from './use-signal-form';
import type { SignalFormOptions } from './use-signal-form';

type SignalEditorProps = {
  readonly caseFileId: CaseFileId;
  /** Null: a new one. */
  readonly signal: ConcernSignal | null;
  readonly onDone: () => void;
};

/** A new signal or a change, from where a draft of it left off. */
export function SignalEditor({ caseFileId, signal, onDone }: SignalEditorProps) {
  const [today] = useState(() => dayOf(new Date()));
  const [place] = useState<DraftPlace>({
    kind: 'concernSignal',
    caseFileId,
    targetId: signal?.id ?? null,
  });
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : formOfDraft(stored.payload);
  return (
    <EditorForm
      caseFileId={caseFileId}
      signal={signal}
      place={place}
      initial={typed ?? formOf(signal, today)}
      today={today}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
      onDone={onDone}
    />
  );
}

type EditorFormProps = SignalFormOptions & {
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

const translate = (code: string): string => texts.errors[code] ?? code;

function EditorForm(props: EditorFormProps) {
  const { signal, today, restoredAt, onDone } = props;
  const { form, draft, save, saving, failure, throwAway } = useSignalForm(props);
  const [restored, setRestored] = useState(restoredAt !== null);
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, () => form.setFocus('fact'));
  const error = failure === null ? null : errorText(failure);
  const title = signal === null ? texts.newTitle : texts.editTitle;
  return (
    <Card as="section" title={title}>
      <form ref={element} aria-label={title} onSubmit={(event) => event.preventDefault()}>
        <FormStack>
          {restored && restoredAt !== null && (
            <RestoredDraftNote
              when={shortMoment(restoredAt, today)}
              onThrowAway={() => void throwAway().then(() => setRestored(false))}
            />
          )}
          <SavingFields saving={saving}>
            <FormErrors translate={translate}>
              <SignalFields control={form.control} today={today} />
            </FormErrors>
          </SavingFields>
          {error !== null && (
            <ErrorNote
              what={error.title}
              safe={null}
              next={error.text}
              action={
                failure === 'VERSION_CONFLICT' ? (
                  <Button variant="default" onClick={() => save(true)}>
                    {texts.keepMine}
                  </Button>
                ) : undefined
              }
            />
          )}
        </FormStack>
        <FormActions>
          <Button onClick={() => save()} loading={saving}>
            {texts.save}
          </Button>
          <Button variant="default" onClick={onDone}>
            {texts.close}
          </Button>
          <SaveState text={draftStateText(draft)} saved={draft.state === 'saved'} />
        </FormActions>
      </form>
    </Card>
  );
}
