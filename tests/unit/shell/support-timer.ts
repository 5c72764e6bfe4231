import type { Timer } from '../../../electron/shell/idle-lock';

export type FakeTimer = Timer & { readonly advance: (milliseconds: number) => void };

/** A timer whose time a test moves. */
export const fakeTimer = (): FakeTimer => {
  let now = 0;
  let tasks: { readonly at: number; readonly task: () => void }[] = [];
  return {
    start: (task, milliseconds) => {
      const entry = { at: now + milliseconds, task };
      tasks.push(entry);
      return () => {
        tasks = tasks.filter((each) => each !== entry);
      };
    },
    advance: (milliseconds) => {
      const until = now + milliseconds;
      for (;;) {
        const next = tasks.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        tasks = tasks.filter((each) => each !== next);
        now = next.at;
        next.task();
      }
      now = until;
    },
  };
};
