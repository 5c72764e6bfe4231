import type { StepShellProps } from './steps/step-shell';
import { WelcomePanel } from './WelcomePanel';

/** A step in the first window. */
export function WelcomeStep({ title, lead, step, children }: StepShellProps) {
  return (
    <WelcomePanel wide title={title} lead={lead} step={step}>
      {children}
    </WelcomePanel>
  );
}
