import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { Callout } from '../../ui/Callout';
import { Heading } from '../../ui/Heading';
import classes from './SettingRow.module.css';

type SettingRowProps = {
  readonly title: string;
  readonly text: ReactNode;
  readonly tag?: ReactNode;
  /** A control of the row itself. */
  readonly control?: ReactNode;
  /** A button that opens what is under the row. */
  readonly action?: { readonly label: string; readonly onOpen: () => void } | undefined;
  /** What was just done here; spoken. */
  readonly said?: string | undefined;
  /** Open: the button gives way to this. */
  readonly children?: ReactNode;
};

/** One setting: what it is, and its control or the button that opens it. */
export function SettingRow({
  title,
  text,
  tag,
  control,
  action,
  said = '',
  children,
}: SettingRowProps) {
  const button = useRef<HTMLButtonElement>(null);
  const opened = children !== undefined && children !== null && children !== false;
  const wasOpened = useRef(false);
  // Closing gives the focus back to where the person was.
  useEffect(() => {
    if (wasOpened.current && !opened) button.current?.focus();
    wasOpened.current = opened;
  }, [opened]);
  return (
    <li className={classes.row}>
      <div className={classes.head}>
        <div className={classes.words}>
          <div className={classes.titleLine}>
            <Heading className={classes.title}>{title}</Heading>
            {tag}
          </div>
          <div className={classes.text}>{text}</div>
        </div>
        {control}
        {action !== undefined && !opened && (
          <Button
            ref={button}
            variant="default"
            aria-label={`${title}: ${action.label}`}
            onClick={action.onOpen}
          >
            {action.label}
          </Button>
        )}
      </div>
      <div className={classes.said} role="status">
        {said !== '' && (
          <Callout kind="success">
            <p>{said}</p>
          </Callout>
        )}
      </div>
      {children}
    </li>
  );
}

export function SettingRows({ children }: { readonly children: ReactNode }) {
  return <ul className={classes.rows}>{children}</ul>;
}
