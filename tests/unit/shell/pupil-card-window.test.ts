import { expect, test, vi } from 'vitest';

type Item = {
  readonly label?: string;
  readonly enabled?: boolean;
  readonly submenu?: readonly Item[];
};

vi.mock('electron', () => ({
  Menu: { buildFromTemplate: (template: readonly Item[]) => template },
}));

const { buildMenu } = await import('../../../electron/shell/menu');
const { createPupilCardWindow } = await import('../../../electron/shell/pupil-card-window');

const nothing = (): void => undefined;

/** The items that do something, by state. Those of the system (copy, zoom) have no `enabled` of ours. */
const worksIn = (state: 'locked' | 'open' | 'pupilCard'): readonly string[] => {
  const actions = { send: nothing, lock: nothing, quit: nothing };
  const menu = buildMenu(actions, { state, devTools: true }) as unknown as readonly Item[];
  return menu
    .flatMap(({ submenu = [] }) => submenu)
    .filter(({ enabled }) => enabled !== false)
    .flatMap(({ label }) => (label === undefined ? [] : [label]));
};

test('on a pupil’s card no command of the menu works but locking, quitting and what changes nothing', () => {
  expect(worksIn('pupilCard')).toEqual([
    'Vergrendelen',
    'Afsluiten',
    'Ongedaan maken',
    'Opnieuw',
    'Knippen',
    'Kopiëren',
    'Plakken',
    'Alles selecteren',
    'Groter',
    'Kleiner',
    'Ware grootte',
  ]);
  expect(worksIn('open')).toContain('Nieuwe notitie');
  expect(worksIn('locked')).not.toContain('Vergrendelen');
});

/** A window as it is seen. Electron hides the menu bar of a full screen, and brings back what it found before it. */
const windowLike = (full: boolean) => {
  const seen = { full, menu: !full, loads: 0 };
  let menuBefore = true;
  return {
    seen,
    isFullScreen: () => seen.full,
    setFullScreen: (wanted: boolean) => {
      if (wanted) menuBefore = seen.menu;
      seen.full = wanted;
      seen.menu = !wanted && menuBefore;
    },
    setMenuBarVisibility: (wanted: boolean) => {
      seen.menu = wanted;
    },
    webContents: {
      reload: () => {
        seen.loads += 1;
      },
    },
  };
};

test.each([false, true])('the window comes back as it was (full screen before: %s)', (full) => {
  const window = windowLike(full);
  const put = createPupilCardWindow();
  put(window, true);
  expect(window.seen).toEqual({ full: true, menu: false, loads: 1 });
  put(window, false);
  expect(window.seen).toEqual({ full, menu: !full, loads: 2 });
  // It is still the person who ends the own full screen, with the menu bar that was there.
  window.setFullScreen(false);
  expect(window.seen.menu).toBe(true);
});
