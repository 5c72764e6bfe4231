// Threat: a page that is printed or drawn holds what a vault holds. It lies in memory under a path that nobody can
// guess, is shown in no window, runs no script, and is gone when it is done.
import { randomUUID } from 'node:crypto';
import { BrowserWindow } from 'electron';
import { ORIGIN } from './app-files';
import { PARTITION } from './main-window';

const pages = new Map<string, string>();

/** For `serveApp`: the print page that lies in memory under this path, or null. */
export const printPageOf = (path: string): string | null => pages.get(path) ?? null;

/** In pixels: drawn without a screen, for a picture of that size. */
type Canvas = { readonly width: number; readonly height: number };

const sizeOf = (canvas: Canvas | null) =>
  canvas === null
    ? {}
    : { width: canvas.width, height: canvas.height, useContentSize: true, frame: false };

/** Loads a whole HTML document in a hidden window and works with it; the window goes, whatever happens. */
export const withPrintWindow = async <T>(
  html: string,
  work: (window: BrowserWindow) => Promise<T>,
  canvas: Canvas | null = null,
): Promise<T> => {
  const path = `/print/${randomUUID()}`;
  pages.set(path, html);
  const window = new BrowserWindow({
    show: false,
    ...sizeOf(canvas),
    webPreferences: {
      partition: PARTITION,
      offscreen: canvas !== null,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      spellcheck: false,
      devTools: false,
    },
  });
  try {
    await window.loadURL(`${ORIGIN}${path}`);
    return await work(window);
  } finally {
    pages.delete(path);
    window.destroy();
  }
};
