import { useState } from 'react';

const steps = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const;
const WHOLE = 2;

export type Zoom = {
  readonly factor: number;
  /** Null at the end of the steps. */
  readonly larger: (() => void) | null;
  readonly smaller: (() => void) | null;
  /** + and - (and = , the same key without Shift). */
  readonly onKey: (event: KeyboardEvent) => void;
};

/** Seven steps from half to three times the size. */
export const useZoom = (): Zoom => {
  const [step, setStep] = useState(WHOLE);
  const to = (next: number): (() => void) | null =>
    steps[next] === undefined ? null : () => setStep(next);
  const larger = to(step + 1);
  const smaller = to(step - 1);
  return {
    factor: steps[step] ?? 1,
    larger,
    smaller,
    onKey: ({ key, ctrlKey, metaKey }) => {
      if (ctrlKey || metaKey) return;
      if (key === '+' || key === '=') larger?.();
      if (key === '-') smaller?.();
    },
  };
};
