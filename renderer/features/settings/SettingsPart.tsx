import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { PartName } from './parts';

type SettingsPartProps = {
  readonly name: PartName;
  /** The address asks for this part: scroll to it and start reading there. */
  readonly wanted: boolean;
  readonly children: ReactNode;
};

const goTo = (part: HTMLElement | null): void => {
  part?.scrollIntoView({ block: 'start' });
  part?.focus({ preventScroll: true });
};

/** For a link to the part that the address names already: then nothing changes, and nothing would move. */
export const goToPart = (name: PartName): void => goTo(document.getElementById(name));

/** A part of the settings that can be jumped to. The hash of the address belongs to the router. */
export function SettingsPart({ name, wanted, children }: SettingsPartProps) {
  const part = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!wanted) return undefined;
    // After the shell has put the focus on the heading of the page.
    const frame = requestAnimationFrame(() => goTo(part.current));
    return () => cancelAnimationFrame(frame);
  }, [wanted]);
  return (
    <div ref={part} id={name} tabIndex={-1}>
      {children}
    </div>
  );
}
