import type { UiIcon } from './icons/icon';
import { Link } from './Link';
import { VisuallyHidden } from './VisuallyHidden';
import classes from './SideNav.module.css';

type SideNavItemProps = {
  readonly href: string;
  readonly icon: UiIcon;
  readonly label: string;
  readonly active?: boolean | undefined;
  /** Things that need action; nothing is shown for 0. */
  readonly count?: number | undefined;
  /** What is counted, for screen readers: "open punten". */
  readonly countLabel?: string | undefined;
};

export function SideNavItem({
  href,
  icon: Icon,
  label,
  active,
  count,
  countLabel,
}: SideNavItemProps) {
  return (
    <li>
      <Link
        href={href}
        className={classes.item}
        aria-current={active === true ? 'page' : undefined}
      >
        <Icon />
        {label}
        {count !== undefined && count > 0 && (
          <span className={classes.count}>
            {count}
            {countLabel !== undefined && <VisuallyHidden> {countLabel}</VisuallyHidden>}
          </span>
        )}
      </Link>
    </li>
  );
}
