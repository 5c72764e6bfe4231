import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

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
