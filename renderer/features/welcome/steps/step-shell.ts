import type { ReactNode } from 'react';

export type StepShellProps = {
  readonly title: string;
  readonly lead?: ReactNode;
  /** "Stap 3 van 5", only where the steps are counted. */
  readonly step?: string | undefined;
  readonly children?: ReactNode;
};

/** What stands round a step: the panel of the first window, or a part of the settings. */
export type StepShell = (props: StepShellProps) => ReactNode;
