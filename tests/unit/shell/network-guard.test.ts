import { expect, test } from 'vitest';
import { staysInside } from '../../../electron/shell/network-guard';

test.each(['app://casuskluis/index.html', 'blob:app://casuskluis/1', 'data:text/plain,a'])(
  '%s stays inside the app',
  (url) => {
    expect(staysInside(url)).toBe(true);
  },
);

test.each([
  'https://voorbeeld.invalid/',
  'http://127.0.0.1/',
  'ws://voorbeeld.invalid',
  'file:///etc/passwd',
  'ftp://a',
  '',
])('%s is blocked', (url) => {
  expect(staysInside(url)).toBe(false);
});
