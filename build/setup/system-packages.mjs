// What Debian and Ubuntu call the programs and libraries that we look for. Pure: no I/O.

/** Programs for a virtual display and a keychain, with the package that brings them. */
export const DESKTOP_PROGRAMS = {
  Xvfb: 'xvfb',
  xauth: 'xauth',
  'dbus-daemon': 'dbus-x11',
  'dbus-send': 'dbus-x11',
  'gnome-keyring-daemon': 'gnome-keyring',
};

/** Programs for compiling the database addon. */
export const COMPILER_PROGRAMS = { 'g++': 'g++', make: 'make', python3: 'python3' };

/** Libraries by the start of their file name; measured on a bare Debian 12. */
const LIBRARY_PACKAGES = [
  [/^lib(gtk|gdk)-3/, 'libgtk-3-0'],
  [
    /^lib(pango|cairo|atk|atspi|gdk_pixbuf|glib|gobject|gio|X|xcb|xkbcommon|cups|dbus)/i,
    'libgtk-3-0',
  ],
  [/^lib(nss|nssutil|smime|nspr|plc|plds)/, 'libnss3'],
  [/^libasound/, 'libasound2'],
  [/^lib(gbm|drm|GL|EGL)/, 'libgbm1'],
  [/^libXss/, 'libxss1'],
  [/^libXtst/, 'libxtst6'],
];

/** What the browser loads by name at run time, so that ldd doesn't tell. */
const ALWAYS_WITH_LIBRARIES = [
  'libgtk-3-0',
  'libnss3',
  'libasound2',
  'libgbm1',
  'libxss1',
  'libxtst6',
];

/** The names of the libraries that `ldd` could not find. */
export function missingLibraries(lddOutput) {
  const names = [...lddOutput.matchAll(/^\s*(\S+)\s+=>\s+not found/gm)].map((match) => match[1]);
  return [...new Set(names)];
}

/** Whether every missing library is in a package that we know. */
export function unknownLibraries(libraries) {
  return libraries.filter((library) => !LIBRARY_PACKAGES.some(([start]) => start.test(library)));
}

/**
 * The packages to install.
 * @param {{libraries: readonly string[], programs: readonly string[]}} missing
 * @param {(name: string) => boolean} exists whether apt knows a package; Debian 13 and Ubuntu 24.04
 *   renamed some to `…t64`
 * @returns {string[]} without doubles, in a fixed order
 */
export function packagesFor({ libraries, programs }, exists = () => false) {
  const known = { ...DESKTOP_PROGRAMS, ...COMPILER_PROGRAMS };
  const names = [
    ...programs.map((program) => known[program] ?? program),
    ...(libraries.length > 0 ? ALWAYS_WITH_LIBRARIES : []),
  ];
  return [...new Set(names)].map((name) => (exists(`${name}t64`) ? `${name}t64` : name));
}
