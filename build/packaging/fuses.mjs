/**
 * The fuses of the packaged app, as security.md section 4 settles them, by the names that
 * electron-builder gives them. A fuse cannot be turned without breaking the app's signature.
 */
export const FUSES = {
  // ELECTRON_RUN_AS_NODE would make the app a bare Node for whoever starts it.
  runAsNode: false,
  enableCookieEncryption: true,
  // NODE_OPTIONS can load a stranger's code into the app.
  enableNodeOptionsEnvironmentVariable: false,
  // --inspect hands out the memory, keys included. Tests drive an unfused build.
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  // Without it a folder resources/app would be loaded unchecked.
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  // The app never uses file://, so such pages need no privileges.
  grantFileProtocolExtraPrivileges: false,
};

/** electron-builder's names beside those in the fuse wire (@electron/fuses). */
const WIRE_NAMES = {
  runAsNode: 'RunAsNode',
  enableCookieEncryption: 'EnableCookieEncryption',
  enableNodeOptionsEnvironmentVariable: 'EnableNodeOptionsEnvironmentVariable',
  enableNodeCliInspectArguments: 'EnableNodeCliInspectArguments',
  enableEmbeddedAsarIntegrityValidation: 'EnableEmbeddedAsarIntegrityValidation',
  onlyLoadAppFromAsar: 'OnlyLoadAppFromAsar',
  loadBrowserProcessSpecificV8Snapshot: 'LoadBrowserProcessSpecificV8Snapshot',
  grantFileProtocolExtraPrivileges: 'GrantFileProtocolExtraPrivileges',
};

/** A fuse is one character in the binary; the library gives its code. */
const ON = '1'.charCodeAt(0);
const OFF = '0'.charCodeAt(0);

/**
 * The fuses whose state in a built app differs from what we want.
 * @param {Record<string, boolean>} wanted by electron-builder's names
 * @param {Record<string, number | string>} wire what getCurrentFuseWire gave
 * @param {Record<string, number | string>} places FuseV1Options of @electron/fuses
 * @returns {string[]} one sentence per difference
 */
export function fuseDifferences(wanted, wire, places) {
  return Object.entries(WIRE_NAMES).flatMap(([name, wireName]) => {
    const state = wire[places[wireName]];
    const expected = wanted[name] ? ON : OFF;
    return state === expected
      ? []
      : [`${wireName} moet ${wanted[name] ? 'aan' : 'uit'} staan (gelezen: ${state})`];
  });
}
