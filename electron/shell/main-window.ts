/**
 * The one kind of window there is, with every setting of Electron's security checklist that belongs
 * to a window. It shows nothing but the app itself; navigation and new windows are refused.
 */
import { join } from 'node:path';
import { app, BrowserWindow, screen, type Rectangle } from 'electron';
import { ORIGIN } from './app-files';
import type { PreferencesFile } from './preferences';

/** In memory (no `persist:`): nothing of the screen reaches the disk. */
export const PARTITION = 'casuskluis';

const SIZE = { width: 1280, height: 800, minWidth: 900, minHeight: 600 } as const;
const grounds = { light: '#FAF7F1', dark: '#14191C' } as const;

const onSomeScreen = (bounds: Rectangle): boolean => {
  const { workArea } = screen.getDisplayMatching(bounds);
  const overlapX =
    Math.min(bounds.x + bounds.width, workArea.x + workArea.width) - Math.max(bounds.x, workArea.x);
  const overlapY =
    Math.min(bounds.y + bounds.height, workArea.y + workArea.height) -
    Math.max(bounds.y, workArea.y);
  return overlapX > 200 && overlapY > 100;
};

/** Makes the window at the place where it was last, hidden until it has something to show. */
export const createMainWindow = (
  preferences: PreferencesFile,
  { dark, protectedContent }: { readonly dark: boolean; readonly protectedContent: boolean },
): BrowserWindow => {
  const { bounds, maximized } = preferences.get();
  const window = new BrowserWindow({
    ...SIZE,
    ...(bounds !== null && onSomeScreen(bounds) ? bounds : {}),
    show: false,
    title: 'Casuskluis',
    backgroundColor: dark ? grounds.dark : grounds.light,
    autoHideMenuBar: false,
    webPreferences: {
      preload: join(app.getAppPath(), 'out/preload/preload.cjs'),
      partition: PARTITION,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.setContentProtection(protectedContent);
  if (maximized) window.maximize();

  const remember = (): void => {
    if (window.isDestroyed() || window.isMinimized()) return;
    preferences.set({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  };
  window.on('resized', remember);
  window.on('moved', remember);
  window.on('maximize', remember);
  window.on('unmaximize', remember);
  return window;
};

/** Refuses navigation, new windows, frames, webviews and WebRTC for every contents that is ever made. */
export const refuseNavigation = (): void => {
  app.on('web-contents-created', (_event, contents) => {
    // WebRTC goes past both the CSP and onBeforeRequest: without this it sent UDP (measured on 33.2.1).
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-frame-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
  });
};

/** True for a message of the top frame of this very window, showing the app. */
export const isOwnSender = (
  event: {
    readonly sender: Electron.WebContents;
    readonly senderFrame: Electron.WebFrameMain | null;
  },
  window: BrowserWindow | null,
): boolean => {
  if (window === null || window.isDestroyed() || event.sender !== window.webContents) return false;
  const frame = event.senderFrame;
  return (
    frame !== null && frame === window.webContents.mainFrame && frame.url.startsWith(`${ORIGIN}/`)
  );
};
