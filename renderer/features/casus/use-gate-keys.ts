import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { Casus } from '../../../electron/contract/casus';
import { CasusPartId } from '../../../electron/contract/ids';
import { focusIn } from './focus-in';
import { useGateTools } from './gate-tools';
import { wordsOf } from './hits/hit-words';
import { hitTexts as texts } from './hits/texts';
import type { Picked } from './hits/picked';
import { foundById, viewOf } from './parts/part-view';

const partWithFocus = (): CasusPartId | null => {
  const id = document.activeElement?.closest('[data-part]')?.getAttribute('data-part');
  return id == null ? null : CasusPartId.parse(id);
};

/** Through the hits of the outcome, where no editor is shown; after the last comes the first. */
const moveInOutcome = (gate: HTMLElement, direction: 1 | -1): boolean => {
  const hits = [...gate.querySelectorAll<HTMLElement>('[data-part] [role="button"][data-mark]')];
  const at = hits.findIndex((hit) => hit === document.activeElement);
  const start = at === -1 && direction === -1 ? hits.length : at;
  const next = hits.at((start + direction) % hits.length);
  next?.scrollIntoView({ block: 'center' });
  next?.focus({ preventScroll: true });
  return next !== undefined;
};

/** A dialog has the window to itself. */
const isModalOpen = (): boolean => document.querySelector('[aria-modal="true"]') !== null;

type Screen = { readonly casus: Casus; readonly picked: Picked };

/** F8 and Shift+F8 to the next and the former hit, through all parts. */
const useMove = (gate: RefObject<HTMLElement | null>, { casus, picked }: Screen) => {
  const { editors, announce } = useGateTools();
  return (direction: 1 | -1): void => {
    const from = partWithFocus() ?? picked.now?.partId ?? null;
    picked.close();
    if (picked.column === 'outcome') {
      if (gate.current !== null && !moveInOutcome(gate.current, direction)) announce(texts.noMore);
      return;
    }
    const place = editors.move(direction, { order: casus.parts.map(({ id }) => id), from });
    const part = casus.parts.find(({ id }) => id === place?.partId);
    if (place === null || part === undefined) return announce(texts.noMore);
    const ids = [...part.findings, ...part.hints]
      .sort((one, other) => one.start - other.start)
      .map(({ id }) => id);
    const found = foundById(viewOf(part))(place.mark.id);
    if (found === null) return undefined;
    return announce(texts.moved(wordsOf(found), ids.indexOf(place.mark.id) + 1, ids.length));
  };
};

/** F6 between the text and the questions beside it. */
const useSwitch = ({ casus }: Pick<Screen, 'casus'>) => {
  const { editors } = useGateTools();
  const last = useRef<CasusPartId | null>(null);
  return (): void => {
    const questions = document.getElementById('open-questions');
    const now = partWithFocus();
    if (questions?.closest('aside')?.contains(document.activeElement) !== true) {
      last.current = now;
      return focusIn(questions);
    }
    const part = last.current ?? casus.parts[0]?.id;
    return part === undefined ? undefined : editors.focus(part);
  };
};

/** The keys of the gate, wherever the focus is in it; Escape closes the panel of a hit. */
export const useGateKeys = (gate: RefObject<HTMLElement | null>, screen: Screen): void => {
  const move = useMove(gate, screen);
  const change = useSwitch(screen);
  const { picked } = screen;
  const latest = useRef({ move, change, picked });
  useEffect(() => {
    latest.current = { move, change, picked };
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isModalOpen() || event.ctrlKey || event.altKey || event.metaKey) return;
      const { current: now } = latest;
      if (event.key === 'Escape' && now.picked.now !== null) now.picked.close();
      if (event.key !== 'F8' && event.key !== 'F6') return;
      event.preventDefault();
      if (event.key === 'F6') now.change();
      else now.move(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
};
