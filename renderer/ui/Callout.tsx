import type { ReactNode } from 'react';
import type { UiIcon } from './icons/icon';
import { IconAlertCircle, IconAlertTriangle, IconCircleCheck, IconInfoCircle } from './icons/icons';
import classes from './Callout.module.css';

export type CalloutKind = 'info' | 'warn' | 'danger' | 'success';

type CalloutProps = {
  readonly kind?: CalloutKind | undefined;
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
  /** Says it aloud when it appears: `status` waits for a pause, `alert` does not. */
  readonly role?: 'status' | 'alert' | 'note' | undefined;
};

const icons: Record<CalloutKind, UiIcon> = {
  info: IconInfoCircle,
  warn: IconAlertTriangle,
  danger: IconAlertCircle,
  success: IconCircleCheck,
};

export function Callout({ kind = 'info', title, children, action, role }: CalloutProps) {
  const Icon = icons[kind];
  return (
    <div className={classes.callout} data-kind={kind} role={role}>
      <span className={classes.icon}>
        <Icon size={22} />
      </span>
      <div className={classes.words}>
        {title !== undefined && <p className={classes.title}>{title}</p>}
        {children !== undefined && <div className={classes.text}>{children}</div>}
        {action !== undefined && <div className={classes.action}>{action}</div>}
      </div>
    </div>
  );
}
