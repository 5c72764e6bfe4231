/** The text of one part while it is typed: kept, checked, and shown with what was found in it. */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { CasusPart } from '../../../../electron/contract/casus';
import { api } from '../../../app/api';
import { copyText } from '../../../app/copy-text';
import type { CopiedOf } from '../../../ui/MarkedEditor/editor-clipboard';
import { rememberTaken } from '../../../ui/MarkedEditor/editor-clipboard';
import { useGateTools } from '../gate-tools';
import { editorText, outcomeOf, viewOf } from './part-view';
import type { PartView } from './part-view';

/** Shorter than the time between two keys of a quick typist would only check halves of words. */
const CHECK_MILLISECONDS = 120;

export type PartText = {
  /** What the editor starts with: what could not be saved before, or what is in the vault. */
  readonly start: string;
  /** The newest answer; of an older text for the moment that it takes to check. */
  readonly view: PartView;
  readonly change: (text: string) => void;
  readonly copied: CopiedOf;
};

export const usePartText = (part: CasusPart): PartText => {
  const { id, keepers } = useGateTools();
  const { id: partId } = part;
  const [start] = useState(() => keepers.unsaved(partId) ?? editorText(part.sourceText));
  const [view, setView] = useState<PartView>(() => viewOf(part));
  const current = useRef(start);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);

  const check = useCallback(
    async (text: string): Promise<PartView | null> => {
      const answer = await api.casus.check({ id, partId, text });
      return answer.ok ? { text, ...answer.value } : null;
    },
    [id, partId],
  );
  /** Counts what was asked: an answer to anything but the last question comes too late. */
  const asked = useRef(0);
  const stop = useCallback((): void => {
    asked.current += 1;
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  }, []);
  const checkSoon = useCallback((): void => {
    stop();
    const mine = asked.current;
    timer.current = setTimeout(() => {
      void check(current.current).then((checked) => {
        if (checked !== null && asked.current === mine) setView(checked);
      });
    }, CHECK_MILLISECONDS);
  }, [check, stop]);

  const change = useCallback(
    (text: string): void => {
      current.current = text;
      keepers.change(partId, text);
      checkSoon();
    },
    [keepers, partId, checkSoon],
  );

  // Saved, decided, or changed by what was decided elsewhere.
  useEffect(() => {
    if (part.sourceText === current.current) {
      stop();
      setView(viewOf(part));
    } else checkSoon();
  }, [part, checkSoon, stop]);
  // Line ends of another system: kept as the editor has them.
  const original = useRef(part.sourceText);
  useEffect(() => {
    if (start !== original.current) keepers.change(partId, start);
    return stop;
  }, [start, keepers, partId, stop]);

  const copied = useCallback<CopiedOf>(
    (text, range) => {
      if (view.text === text) return outcomeOf(view, range);
      void check(text).then((checked) => {
        if (checked === null) return;
        const outside = outcomeOf(checked, range);
        rememberTaken(outside, text.slice(range.from, range.to));
        void copyText(outside);
      });
      return null;
    },
    [view, check],
  );
  return { start, view, change, copied };
};
