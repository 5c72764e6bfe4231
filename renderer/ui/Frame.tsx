import type { ReactNode } from 'react';
import { uiTexts } from './texts';
import classes from './Frame.module.css';

type FrameProps = {
  readonly nav: ReactNode;
  readonly topBar: ReactNode;
  /** A dialog stands in front: nothing behind it takes the focus, not even a screen that has just come. */
  readonly inert: boolean;
  readonly children: ReactNode;
};

/** The window: side navigation, bar on top, content. The document scrolls; nav and bar stay in sight. */
export function Frame({ nav, topBar, inert, children }: FrameProps) {
  return (
    <div className={classes.frame} inert={inert}>
      <a
        className={classes.skip}
        href="#inhoud"
        onClick={(event) => {
          // The hash belongs to the router: move the focus, leave the address alone.
          event.preventDefault();
          document.querySelector<HTMLElement>('#inhoud')?.focus();
        }}
      >
        {uiTexts.skipToContent}
      </a>
      <div className={classes.nav}>{nav}</div>
      <div className={classes.body}>
        <div className={classes.bar}>{topBar}</div>
        <main id="inhoud" tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
    </div>
  );
}
