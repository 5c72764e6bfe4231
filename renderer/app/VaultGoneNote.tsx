import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { ErrorNote } from '../ui/ErrorNote';
import { api, onEvent } from './api';
import { appTexts } from './texts';

/** The vault process stopped by itself. Nothing can be saved until it is opened again: say so at once. */
export function VaultGoneNote() {
  const [gone, setGone] = useState(false);
  useEffect(() => onEvent('vaultGone', () => setGone(true)), []);
  if (!gone) return null;
  return (
    <ErrorNote
      what={appTexts.vaultGone.title}
      safe={null}
      next={appTexts.vaultGone.text}
      action={<Button onClick={() => void api.window.lock({})}>{appTexts.lock}</Button>}
    />
  );
}
