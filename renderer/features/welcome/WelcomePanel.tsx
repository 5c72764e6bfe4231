import { useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { welcomeTexts } from './texts';
import classes from './WelcomePanel.module.css';

type WelcomePanelProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** "Stap 2 van 5" */
  readonly step?: string | undefined;
  /** Room for words, codes and lists. */
  readonly wide?: boolean | undefined;
  /** Quiet links under the panel. */
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
};

/** The calm panel of every screen before the app. A new title takes the focus unless a field has it. */
export function WelcomePanel(props: WelcomePanelProps) {
  const { title, lead, step, wide = false, footer, children } = props;
  const panel = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (panel.current?.contains(document.activeElement) !== true) heading.current?.focus();
  }, [title]);
  return (
    <main className={classes.ground}>
      <div ref={panel} className={classes.column} data-wide={wide || undefined}>
        <p className={classes.brand}>
          <span className={classes.mark} aria-hidden="true">
            C
          </span>
          {welcomeTexts.brand}
        </p>
        <div className={classes.panel}>
          {step !== undefined && <p className={classes.step}>{step}</p>}
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {lead !== undefined && <div className={classes.lead}>{lead}</div>}
          <div className={classes.content}>{children}</div>
        </div>
        {footer !== undefined && <div className={classes.footer}>{footer}</div>}
      </div>
    </main>
  );
}
