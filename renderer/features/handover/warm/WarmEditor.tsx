import { useState } from 'react';
import { RecordEditor } from '../../drafts/RecordEditor';
import { useStoredDraft } from '../../drafts/use-stored-draft';
import { dayOf } from '../../notes/moments';
import type { DraftPlace } from '../../../app/use-draft';
import { warmFormTexts as texts } from './texts';
import { useWarmForm } from './use-warm';
import type { WarmFormOptions } from './use-warm';
import { formOf, formOfDraft } from './warm-form';
import { WarmFields } from './WarmFields';

type WarmEditorProps = Pick<WarmFormOptions, 'caseFileId' | 'talk' | 'onDone'>;

/** A new talk or a change, from where a draft of it left off. */
export function WarmEditor({ caseFileId, talk, onDone }: WarmEditorProps) {
  const [today] = useState(() => dayOf(new Date()));
  const [place] = useState<DraftPlace>(() => ({
    kind: 'warmHandover',
    caseFileId,
    targetId: talk?.id ?? null,
  }));
  const stored = useStoredDraft(place);
  if (stored === undefined) return null;
  const typed = stored === null ? null : formOfDraft(stored.payload);
  return (
    <EditorForm
      caseFileId={caseFileId}
      talk={talk}
      place={place}
      initial={typed ?? formOf(talk, today)}
      today={today}
      restoredAt={typed === null ? null : (stored?.updatedAt ?? null)}
      onDone={onDone}
    />
  );
}

type EditorFormProps = WarmFormOptions & {
  /** When the draft that stands here was typed, UTC ISO; null where there was none. */
  readonly restoredAt: string | null;
};

function EditorForm(props: EditorFormProps) {
  const { caseFileId, talk, today, restoredAt, onDone } = props;
  const { form, record } = useWarmForm(props);
  return (
    <RecordEditor
      title={talk === null ? texts.newTitle : texts.editTitle}
      record={record}
      restoredAt={restoredAt}
      texts={texts}
      onOpen={() => form.setFocus('on')}
      onDone={onDone}
    >
      <WarmFields form={form} caseFileId={caseFileId} today={today} />
    </RecordEditor>
  );
}
