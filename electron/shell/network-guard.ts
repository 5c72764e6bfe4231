/**
 * The app never uses the network. Every request of every session that is not for the app itself is
 * cancelled and counted, so that a dependency that tries is noticed; the count shows in "Over".
 */
import type { App, Session } from 'electron';

const ownSchemes = ['app:', 'blob:', 'data:', 'devtools:'];

export type NetworkGuard = { readonly blockedRequests: () => number };

/** True for what stays inside the app: its own scheme and what it made itself in memory. */
export const staysInside = (url: string): boolean => {
  try {
    return ownSchemes.includes(new URL(url).protocol);
  } catch {
    return false;
  }
};

/** Guards all sessions that exist and that will be made. Call once, before any window. */
export const guardNetwork = (app: App): NetworkGuard => {
  let blocked = 0;
  // No name is ever looked up, also not by parts of Chromium that no session owns.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('disable-breakpad');
  app.commandLine.appendSwitch('no-pings');

  app.on('session-created', (session: Session) => {
    session.webRequest.onBeforeRequest((details, callback) => {
      const inside = staysInside(details.url);
      if (!inside) blocked += 1;
      callback({ cancel: !inside });
    });
    session.setPermissionRequestHandler((_contents, _permission, callback) => callback(false));
    session.setPermissionCheckHandler(() => false);
    session.setDevicePermissionHandler(() => false);
    session.on('will-download', (event) => event.preventDefault());
  });

  return { blockedRequests: () => blocked };
};
