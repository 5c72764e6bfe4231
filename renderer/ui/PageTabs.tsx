import type { KeyboardEvent } from 'react';
import { Link } from './Link';
import classes from './PageTabs.module.css';

export type PageTab = {
  readonly href: string;
  readonly label: string;
  readonly active: boolean;
  readonly count?: number | undefined;
};

type PageTabsProps = {
  readonly label: string;
  readonly tabs: readonly PageTab[];
};

/** Where each key takes the focus, from tab `at` of `size`. */
const moves: Readonly<Record<string, (at: number, size: number) => number>> = {
  ArrowRight: (at, size) => (at + 1) % size,
  ArrowLeft: (at, size) => (at - 1 + size) % size,
  Home: () => 0,
  End: (_at, size) => size - 1,
};

function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const move = moves[event.key];
  if (move === undefined) return;
  const links = [...event.currentTarget.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (at === -1) return;
  event.preventDefault();
  links[move(at, links.length)]?.focus();
}

/** Parts of one thing, each with an address of its own: links that look like tabs. Arrow keys move too. */
export function PageTabs({ label, tabs }: PageTabsProps) {
  return (
    <nav aria-label={label} className={classes.tabs}>
      <ul className={classes.list} onKeyDown={moveFocus}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              className={classes.tab}
              aria-current={tab.active ? 'page' : undefined}
            >
              {tab.label}
              {tab.count !== undefined && <span className={classes.count}>{tab.count}</span>}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
