import { Popover } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './AnchoredPanel.module.css';

/** A place inside the nearest positioned element, in px. */
export type AnchorPlace = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

type AnchoredPanelProps = {
  readonly place: AnchorPlace;
  readonly label: string;
  /** The panel takes the focus and keeps it; otherwise it stays where it is and typing goes on. */
  readonly focus: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A small dialog that points at a place in a text, for what is no element of React. */
export function AnchoredPanel({ place, label, focus, onClose, children }: AnchoredPanelProps) {
  return (
    // Roles by hand: Mantine names the dropdown after its target, which here is an empty place.
    <Popover
      opened
      onDismiss={onClose}
      trapFocus={focus}
      withArrow
      withRoles={false}
      position="bottom"
      shadow="md"
    >
      <Popover.Target>
        <span className={classes.anchor} style={place} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label}>
        {children}
      </Popover.Dropdown>
    </Popover>
  );
}
