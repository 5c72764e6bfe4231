import { expect, test } from 'vitest';
import { appDataFolder } from '../../../electron/shell/paths';

test('on Windows the vault lies in the local profile, never in the roaming one', () => {
  const folder = appDataFolder({
    platform: 'win32',
    env: { LOCALAPPDATA: 'C:/Users/ib/AppData/Local', APPDATA: 'C:/Users/ib/AppData/Roaming' },
    home: 'C:/Users/ib',
  });
  expect(folder).toContain('AppData/Local');
  expect(folder).not.toContain('Roaming');
});

test('without LOCALAPPDATA it is made from the home folder', () => {
  const folder = appDataFolder({ platform: 'win32', env: {}, home: 'C:/Users/ib' });
  expect(folder.replaceAll('\\', '/')).toBe('C:/Users/ib/AppData/Local/Casuskluis');
});

test('on Linux the data folder of the desktop standard is followed', () => {
  expect(
    appDataFolder({ platform: 'linux', env: { XDG_DATA_HOME: '/data' }, home: '/home/ib' }),
  ).toBe('/data/casuskluis');
  expect(appDataFolder({ platform: 'linux', env: {}, home: '/home/ib' })).toBe(
    '/home/ib/.local/share/casuskluis',
  );
});
