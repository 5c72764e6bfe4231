import type { ReactNode } from 'react';
import { Heading } from './Heading';
import type { UiIcon } from './icons/icon';
import classes from './EmptyState.module.css';

type EmptyStateProps = {
  readonly icon: UiIcon;
  readonly title: string;
  /** What to do next, in one or two sentences. */
  readonly text: ReactNode;
  readonly action?: ReactNode;
};

export function EmptyState({ icon: Icon, title, text, action }: EmptyStateProps) {
  return (
    <div className={classes.empty}>
      <span className={classes.icon}>
        <Icon size={28} stroke={1.6} />
      </span>
      <Heading className={classes.title}>{title}</Heading>
      <p className={classes.text}>{text}</p>
      {action !== undefined && <div className={classes.action}>{action}</div>}
    </div>
  );
}
