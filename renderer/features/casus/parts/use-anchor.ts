import { useLayoutEffect, useState } from 'react';
import type { RefObject } from 'react';
import type { AnchorPlace } from '../../../ui/AnchoredPanel';

const placeIn = (element: HTMLElement, rect: DOMRect): AnchorPlace => {
  const outer = element.getBoundingClientRect();
  return {
    left: rect.left - outer.left,
    top: rect.top - outer.top,
    width: rect.width,
    height: rect.height,
  };
};

/**
 * Where something stands inside an element, measured anew when either changes.
 * @param find null: nothing is looked for; its answer null: it is not drawn
 */
export const useAnchor = (
  element: RefObject<HTMLElement | null>,
  find: (() => DOMRect | null) | null,
): AnchorPlace | null => {
  const [place, setPlace] = useState<AnchorPlace | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || find === null) {
      setPlace(null);
      return undefined;
    }
    const measure = (): void => {
      const rect = find();
      setPlace(rect === null ? null : placeIn(current, rect));
    };
    measure();
    // It may have been scrolled into sight only now.
    const frame = requestAnimationFrame(measure);
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
    };
  }, [element, find]);
  return place;
};

/** A mark in an element. */
export const markElement = (element: HTMLElement | null, id: string): HTMLElement | null =>
  element?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(id)}"]`) ?? null;

/** The first line of a mark in an element. */
export const markRect = (element: HTMLElement | null, id: string): DOMRect | null =>
  markElement(element, id)?.getClientRects()[0] ?? null;
