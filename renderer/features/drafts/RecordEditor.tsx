import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { errorText } from '../../app/error-texts';
import { Card } from '../../ui/Card';
import { ErrorNote } from '../../ui/ErrorNote';
import { FormActions, FormStack } from '../../ui/FieldGroup';
import { FormErrors } from '../../ui/forms/form-errors';
import { SaveState } from '../../ui/SaveState';
import { SavingFields } from '../../ui/SavingFields';
import { editorKey } from '../notes/editor-keys';
import { dayOf, shortMoment } from '../notes/moments';
import { useElementKeys } from '../notes/use-element-keys';
import { useFirstFocus } from '../notes/use-first-focus';
import { draftStateText } from './draft-state-text';
import { RestoredDraftNote } from './RestoredDraftNote';
import type { KeptRecord } from './use-kept-record';

type RecordEditorProps = {
  readonly title: string;
  readonly record: KeptRecord;
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
  readonly texts: {
    readonly save: string;
    readonly close: string;
    readonly keepMine: string;
    /** Dutch sentences by the code that a schema gives. */
    readonly errors: Readonly<Record<string, string>>;
  };
  /** Puts the focus where one begins to type. */
  readonly onOpen: () => void;
  readonly onDone: () => void;
  /** Above the fields. */
  readonly before?: ReactNode;
  /** The fields. */
  readonly children: ReactNode;
};

/** The form of a record on the page: kept as a draft while it is typed, saved by Ctrl+Enter or its button. */
export function RecordEditor(props: RecordEditorProps) {
  const { title, record, restoredAt, texts, onOpen, onDone, before, children } = props;
  const { draft, save, saving, failure, throwAway } = record;
  const [restored, setRestored] = useState(restoredAt !== null);
  const [today] = useState(() => dayOf(new Date()));
  const element = useRef<HTMLFormElement>(null);
  useElementKeys(element, (event) => {
    const key = editorKey(event);
    if (key === 'save') save();
    if (key === 'close') onDone();
  });
  useFirstFocus(element, onOpen);
  const error = failure === null ? null : errorText(failure);
  return (
    <Card as="section" title={title}>
      <form ref={element} aria-label={title} onSubmit={(event) => event.preventDefault()}>
        <FormStack>
          {before}
          {restored && restoredAt !== null && (
            <RestoredDraftNote
              when={shortMoment(restoredAt, today)}
              onThrowAway={() => void throwAway().then(() => setRestored(false))}
            />
          )}
          <SavingFields saving={saving}>
            <FormErrors translate={(code) => texts.errors[code] ?? code}>{children}</FormErrors>
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
