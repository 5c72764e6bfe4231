import { useState } from 'react';
import { usePrivacy } from './privacy';

/**
 * What is typed to search by, in a field that stays while names are hidden. It may be a name: what was typed
 * while they were shown is away until they are shown again.
 */
export const useTyped = (): readonly [string, (text: string) => void] => {
  const { hidden } = usePrivacy();
  const [typed, setTyped] = useState({ text: '', hidden });
  return [hidden && !typed.hidden ? '' : typed.text, (text) => setTyped({ text, hidden })];
};
