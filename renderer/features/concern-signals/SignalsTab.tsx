import { Button } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ConcernSignal } from '../../../electron/contract/concern-signals';
import type { CaseFileId } from '../../../electron/contract/ids';
import { CodeNote } from '../../app/CodeNote';
import { usePrivacy } from '../../app/privacy';
import { EmptyState } from '../../ui/EmptyState';
import { FormStack } from '../../ui/FieldGroup';
import { IconEye, IconPlus } from '../../ui/icons/icons';
import { Section } from '../../ui/Section';
import { Timeline } from '../../ui/Timeline';
import { useDrafts } from '../drafts/DraftsList';
import { dayOf } from '../notes/moments';
import { useIsArchived } from '../notes/use-notes';
import { useShown } from '../notes/use-shown';
import { ReportingCodeNote } from './ReportingCodeNote';
import { useSignalInAddress } from './signal-address';
import type { SignalJump } from './signal-address';
import { SignalEditor } from './SignalEditor';
import { editSignalButtonId, signalElementId, SignalItem } from './SignalItem';
import { SignalPatternSection } from './SignalPatternSection';
import { signalsTexts as texts } from './texts';
import { useRemoveSignal, useSignals } from './use-signals';

const NEW = 'new';
/** After a screen that opens has put the focus where it wants it. */
const AFTER_OTHERS_MILLISECONDS = 60;

/** Shows the signal that was asked for from elsewhere, once for each time; its form where it is half typed. */
const useSignalJump = (
  jump: SignalJump | null,
  { isThere, isTyped, onEdit }: JumpOptions,
): void => {
  const jumped = useRef<string | null>(null);
  useEffect(() => {
    if (jump === null || !isThere || isTyped === undefined || jumped.current === jump.key) return;
    jumped.current = jump.key;
    if (isTyped) {
      onEdit(jump.id);
      return;
    }
    setTimeout(() => {
      const item = document.querySelector<HTMLElement>(`#${signalElementId(jump.id)}`);
      item?.scrollIntoView({ block: 'center' });
      item?.focus({ preventScroll: true });
    }, AFTER_OTHERS_MILLISECONDS);
  }, [jump, isThere, isTyped, onEdit]);
};

type JumpOptions = {
  readonly isThere: boolean;
  /** Undefined: not known yet. */
  readonly isTyped: boolean | undefined;
  readonly onEdit: (id: string) => void;
};

/** The ids of signals of a file that are half typed; `null` for a new one. */
const useHalfTyped = (caseFileId: CaseFileId): ReadonlySet<string | null> | undefined => {
  const { data: drafts } = useDrafts();
  return useMemo(
    () =>
      drafts &&
      new Set(
        drafts
          .filter((draft) => draft.kind === 'concernSignal' && draft.caseFileId === caseFileId)
          .map(({ targetId }) => targetId),
      ),
    [drafts, caseFileId],
  );
};

/** The tab Signalen: what was seen, one editor at a time, and what the signals show together. */
export function SignalsTab({ caseFileId }: { readonly caseFileId: CaseFileId }) {
  const { data, error } = useSignals(caseFileId);
  return (
    <FormStack>
      <ReportingCodeNote caseFileId={caseFileId} />
      {error !== null && <CodeNote error={error} />}
      {data !== undefined && <SignalsOfFile caseFileId={caseFileId} signals={data} />}
    </FormStack>
  );
}

type SignalsOfFileProps = {
  readonly caseFileId: CaseFileId;
  readonly signals: readonly ConcernSignal[];
};

function SignalsOfFile({ caseFileId, signals }: SignalsOfFileProps) {
  const { hidden } = usePrivacy();
  const fixed = useIsArchived(caseFileId) === true;
  const remove = useRemoveSignal(caseFileId);
  const half = useHalfTyped(caseFileId);
  const jump = useSignalInAddress();
  const [today] = useState(() => dayOf(new Date()));
  const [asked, setAsked] = useState<string | null | undefined>();
  const addButton = useRef<HTMLButtonElement>(null);
  const shownTexts = useMemo(
    () =>
      signals.flatMap(({ draft }) => [
        draft.fact,
        draft.interpretation,
        draft.situation,
        draft.discussedWith,
      ]),
    [signals],
  );
  const shown = useShown(caseFileId, shownTexts);
  useSignalJump(jump, {
    isThere: signals.some(({ id }) => id === jump?.id),
    isTyped: half?.has(jump?.id ?? null),
    onEdit: setAsked,
  });

  const editable = !fixed && !hidden;
  // A half-typed new one opens by itself, once.
  if (asked === undefined && half !== undefined) setAsked(half.has(null) ? NEW : null);
  const editing = editable ? (asked ?? null) : null;
  const close = (focus: () => HTMLElement | null) => (): void => {
    setAsked(null);
    setTimeout(() => focus()?.focus(), AFTER_OTHERS_MILLISECONDS);
  };
  const add = (
    <Button
      ref={addButton}
      leftSection={<IconPlus size={20} />}
      disabled={!editable}
      title={hidden ? texts.namesHidden : undefined}
      onClick={() => setAsked(NEW)}
    >
      {texts.add}
    </Button>
  );
  const editor = (signal: ConcernSignal | null, focus: () => HTMLElement | null) => (
    <SignalEditor caseFileId={caseFileId} signal={signal} onDone={close(focus)} />
  );
  if (signals.length === 0) {
    return editing === NEW ? (
      editor(null, () => addButton.current)
    ) : (
      <EmptyState
        icon={IconEye}
        title={texts.emptyTitle}
        text={fixed ? texts.archived : texts.emptyText}
        action={add}
      />
    );
  }
  return (
    <>
      <div>{add}</div>
      {editing === NEW && editor(null, () => addButton.current)}
      <SignalPatternSection caseFileId={caseFileId} />
      <Section title={texts.listTitle}>
        <Timeline label={texts.list}>
          {signals.map((signal) =>
            editing === signal.id ? (
              <li key={signal.id}>
                {editor(signal, () => document.querySelector(`#${editSignalButtonId(signal.id)}`))}
              </li>
            ) : (
              <SignalItem
                key={signal.id}
                signal={signal}
                shown={shown}
                today={today}
                editable={editable}
                fixed={fixed}
                actions={{
                  edit: ({ id }) => setAsked(id),
                  remove: (one) => {
                    remove(one);
                    addButton.current?.focus();
                  },
                }}
              />
            ),
          )}
        </Timeline>
      </Section>
    </>
  );
}
