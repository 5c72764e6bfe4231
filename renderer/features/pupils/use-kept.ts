import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { usePrivacy } from '../../app/privacy';

/**
 * Like `useState`, but what was chosen is still there when one comes back to the screen. It lives in
 * the memory of this window alone: a lock forgets it, and it never reaches the disk.
 */
export const useKept = <Value>(name: string, initial: Value): [Value, (value: Value) => void] => {
  const client = useQueryClient();
  const key = ['kept', name];
  const [value, setValue] = useState<Value>(() => client.getQueryData<Value>(key) ?? initial);
  return [
    value,
    (next) => {
      setValue(next);
      client.setQueryData(key, next);
    },
  ];
};

/**
 * As `useKept`, for what a list is filtered by. The text may be a name: what was typed while names were shown
 * is away while they are hidden, also on coming back to the screen.
 */
export const useKeptChoice = <Choice extends { readonly text: string }>(
  name: string,
  initial: Choice,
): [Choice, (choice: Choice) => void] => {
  const { hidden } = usePrivacy();
  const [kept, setKept] = useKept(name, { choice: initial, hidden });
  const choice = hidden && !kept.hidden ? { ...kept.choice, text: '' } : kept.choice;
  return [choice, (next) => setKept({ choice: next, hidden })];
};
