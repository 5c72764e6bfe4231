import { useCallback, useState } from 'react';
import type { KeyboardEvent } from 'react';

type CapsLock = {
  readonly on: boolean;
  /** For `onKeyDown` and `onKeyUp` of what is round the fields. */
  readonly watch: (event: KeyboardEvent) => void;
};

/** Is Caps Lock on? Known from the first key that is pressed. */
export const useCapsLock = (): CapsLock => {
  const [on, setOn] = useState(false);
  const watch = useCallback((event: KeyboardEvent): void => {
    setOn(event.getModifierState('CapsLock'));
  }, []);
  return { on, watch };
};
