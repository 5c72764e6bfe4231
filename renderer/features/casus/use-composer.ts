/** What a person chose and wrote for a casus, kept half a second after the last change and before a lock. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Casus, CasusField } from '../../../electron/contract/casus';
import { casusFields } from '../../../electron/contract/casus';
import { NoteId } from '../../../electron/contract/ids';
import { api, valueOf } from '../../app/api';
import { registerFlush } from '../../app/flush';
import type { ChangeCasus } from './use-casus';

type Choice = {
  readonly helpQuestion: string;
  readonly own: string;
  readonly fields: readonly CasusField[];
  readonly noteIds: readonly NoteId[];
};

export type Composer = {
  readonly choice: Choice;
  readonly state: 'idle' | 'waiting' | 'saved' | 'failed';
  readonly error: unknown;
  readonly change: (change: Partial<Choice>) => void;
};

const WAIT_MILLISECONDS = 500;

/** The choice as it stands in the casus. */
const choiceOf = ({ parts }: Pick<Casus, 'parts'>): Choice => {
  const textOf = (kind: 'helpQuestion' | 'own'): string =>
    parts.find((part) => part.kind === kind)?.sourceText ?? '';
  const sources = (kind: 'field' | 'note'): string[] =>
    parts.flatMap((part) => (part.kind === kind && part.sourceId !== null ? [part.sourceId] : []));
  const chosenFields = new Set(sources('field'));
  return {
    helpQuestion: textOf('helpQuestion'),
    own: textOf('own'),
    fields: casusFields.filter((field) => chosenFields.has(field)),
    noteIds: sources('note').map((id) => NoteId.parse(id)),
  };
};

export const useComposer = (casus: Casus, changeCasus: ChangeCasus): Composer => {
  const [choice, setChoice] = useState(() => choiceOf(casus));
  const latest = useRef(choice);
  const [state, setState] = useState<Composer['state']>('idle');
  const [error, setError] = useState<unknown>(null);
  const pending = useRef<Choice | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const flush = useCallback(async (): Promise<void> => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
    const waiting = pending.current;
    pending.current = null;
    if (waiting === null) return;
    const { fields, noteIds, helpQuestion, own } = waiting;
    try {
      await changeCasus(({ id, version }) =>
        valueOf(
          api.casus.compose({
            id,
            version,
            helpQuestion,
            own,
            fields: [...fields],
            noteIds: [...noteIds],
          }),
        ),
      );
      setState(pending.current === null ? 'saved' : 'waiting');
      setError(null);
    } catch (failure) {
      // Tried again with the next change, or before a lock.
      pending.current ??= waiting;
      setState('failed');
      setError(failure);
    }
  }, [changeCasus]);

  const change = useCallback(
    (part: Partial<Choice>): void => {
      latest.current = { ...latest.current, ...part };
      pending.current = latest.current;
      setChoice(latest.current);
      setState('waiting');
      if (timer.current !== null) clearTimeout(timer.current);
      timer.current = setTimeout(() => void flush(), WAIT_MILLISECONDS);
    },
    [flush],
  );

  useEffect(() => registerFlush(flush), [flush]);
  useEffect(() => () => void flush(), [flush]);

  return { choice, state, error, change };
};
