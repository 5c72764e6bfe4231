import { useState } from 'react';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import type { CaseFileId } from '../../../electron/contract/ids';
import type { DraftPlace } from '../../app/use-draft';
import { RecordEditor } from '../drafts/RecordEditor';
import { useStoredDraft } from '../drafts/use-stored-draft';
import { dayOf } from '../notes/moments';
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

function EditorForm(props: EditorFormProps) {
  const { signal, today, restoredAt, onDone } = props;
  const { form, record } = useSignalForm(props);
  return (
    <RecordEditor
      title={signal === null ? texts.newTitle : texts.editTitle}
      record={record}
      restoredAt={restoredAt}
      texts={texts}
      onOpen={() => form.setFocus('fact')}
      onDone={onDone}
    >
      <SignalFields control={form.control} today={today} />
    </RecordEditor>
  );
}
