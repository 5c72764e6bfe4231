import { useSyncExternalStore } from 'react';
import { CodeNote } from '../../app/CodeNote';
import { SaveState } from '../../ui/SaveState';
import { timeOf } from '../notes/moments';
import { trajectoryTexts as texts } from './texts';
import type { FormKeepers } from './trajectory-work';

type KeptStateProps<Value> = {
  readonly keepers: FormKeepers<Value>;
  /** Of the last save, UTC ISO. */
  readonly updatedAt: string;
};

/** Whether what is typed is saved, and why not. */
export function KeptState<Value>({ keepers, updatedAt }: KeptStateProps<Value>) {
  const { state, failure } = useSyncExternalStore(keepers.subscribe, keepers.kept);
  const words = {
    idle: texts.autosaved,
    waiting: texts.saving,
    saved: texts.savedAt(timeOf(updatedAt)),
    failed: texts.notKept,
  } as const;
  return (
    <>
      <SaveState text={words[state]} saved={state === 'saved'} />
      {failure !== null && <CodeNote error={failure} />}
    </>
  );
}
