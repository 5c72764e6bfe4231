import { Button } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { CaseFile } from '../../../../electron/contract/case-files';
import type { WarmHandover } from '../../../../electron/contract/warm-handover';
import { CodeNote } from '../../../app/CodeNote';
import { usePrivacy } from '../../../app/privacy';
import { EmptyState } from '../../../ui/EmptyState';
import { IconMessages, IconPlus, IconPrinter } from '../../../ui/icons/icons';
import { Section } from '../../../ui/Section';
import { Timeline } from '../../../ui/Timeline';
import { useDrafts } from '../../drafts/DraftsList';
import { dayOf } from '../../notes/moments';
import { useShown } from '../../notes/use-shown';
import { handoverTabTexts } from '../texts';
import { SheetDialog } from './SheetDialog';
import { warmTexts as texts } from './texts';
import { useRemoveWarm, useWarm } from './use-warm';
import { WarmEditor } from './WarmEditor';
import { WarmItem, warmMenuId } from './WarmItem';
import classes from './Warm.module.css';

const NEW = 'new';
/** After a screen that opens has put the focus where it wants it. */
const AFTER_OTHERS_MILLISECONDS = 60;

/** The talks of a file that are half typed; `null` for a new one. Undefined while nobody knows. */
const useHalfTyped = ({ id: caseFileId }: CaseFile): readonly (string | null)[] | undefined => {
  const { data: drafts } = useDrafts();
  return useMemo(
    () =>
      drafts
        ?.filter((draft) => draft.kind === 'warmHandover' && draft.caseFileId === caseFileId)
        .map(({ targetId }) => targetId),
    [drafts, caseFileId],
  );
};

const typedTexts = ({ content }: WarmHandover): readonly string[] => [
  content.present,
  content.agreed,
  ...content.answers.flatMap(({ giver, taker }) => [giver, taker]),
];

/** The talks about the handover, newest first; one editor at a time. */
export function WarmPart({ file }: { readonly file: CaseFile }) {
  const { data, error } = useWarm(file.id);
  if (error !== null) return <CodeNote error={error} />;
  return data === undefined ? null : <TalksOfFile file={file} talks={data} />;
}

type TalksOfFileProps = {
  readonly file: CaseFile;
  readonly talks: readonly WarmHandover[];
};

function TalksOfFile({ file, talks }: TalksOfFileProps) {
  const { hidden } = usePrivacy();
  const remove = useRemoveWarm(file.id);
  const half = useHalfTyped(file);
  const [today] = useState(() => dayOf(new Date()));
  const [asked, setAsked] = useState<string | null | undefined>();
  /** Whose sheet is made; null: an empty one. */
  const [printed, setPrinted] = useState<WarmHandover | null | undefined>();
  const addButton = useRef<HTMLButtonElement>(null);
  const typed = useMemo(() => talks.flatMap(typedTexts), [talks]);
  const shown = useShown(file.id, typed);

  const archived = file.status === 'archived';
  const editable = !archived && !hidden;
  // What is half typed opens by itself, once.
  if (asked === undefined && half !== undefined) {
    const [first] = half.filter((id) => id === null || talks.some((one) => one.id === id));
    setAsked(first === undefined ? null : (first ?? NEW));
  }
  const editing = editable ? (asked ?? null) : null;
  const close = (focus: () => HTMLElement | null) => (): void => {
    setAsked(null);
    setTimeout(() => focus()?.focus(), AFTER_OTHERS_MILLISECONDS);
  };
  const away = hidden ? { title: handoverTabTexts.namesHidden } : {};
  const buttons = (
    <div className={classes.buttons}>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} />}
        disabled={hidden}
        {...away}
        onClick={() => setPrinted(null)}
      >
        {texts.emptySheet}
      </Button>
      <Button
        ref={addButton}
        leftSection={<IconPlus size={20} />}
        disabled={!editable}
        {...away}
        onClick={() => setAsked(NEW)}
      >
        {texts.add}
      </Button>
    </div>
  );
  const item = (talk: WarmHandover) =>
    editing === talk.id ? (
      <li key={talk.id}>
        <WarmEditor
          caseFileId={file.id}
          talk={talk}
          onDone={close(() => document.querySelector(`#${warmMenuId(talk.id)}`))}
        />
      </li>
    ) : (
      <WarmItem
        key={talk.id}
        talk={talk}
        today={today}
        shown={shown}
        hidden={hidden}
        archived={archived}
        actions={{
          edit: ({ id }) => setAsked(id),
          print: setPrinted,
          remove: (one) => {
            remove(one);
            addButton.current?.focus();
          },
        }}
      />
    );
  const isEmpty = talks.length === 0 && editing !== NEW;
  return (
    <Section title={texts.title} text={texts.text} action={isEmpty ? undefined : buttons}>
      {editing === NEW && (
        <WarmEditor caseFileId={file.id} talk={null} onDone={close(() => addButton.current)} />
      )}
      {isEmpty && (
        <EmptyState
          icon={IconMessages}
          title={texts.emptyTitle}
          text={archived ? texts.archived : texts.emptyText}
          action={buttons}
        />
      )}
      {talks.length > 0 && <Timeline label={texts.list}>{talks.map(item)}</Timeline>}
      {printed !== undefined && (
        <SheetDialog
          caseFileId={file.id}
          id={printed?.id ?? null}
          onClose={() => setPrinted(undefined)}
        />
      )}
    </Section>
  );
}
