import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';

const electron = vi.hoisted(() => ({ app: null as unknown }));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  electron.app = new Emitter();
  return { app: electron.app, BrowserWindow: {}, screen: {} };
});

const { refuseNavigation } = await import('../../../electron/shell/main-window');

const newContents = () => {
  const policies: string[] = [];
  const contents = Object.assign(new EventEmitter(), {
    policies,
    openHandler: (): unknown => null,
    setWindowOpenHandler: (handler: () => unknown) => {
      contents.openHandler = handler;
    },
    setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy),
  });
  (electron.app as EventEmitter).emit('web-contents-created', {}, contents);
  return contents;
};

refuseNavigation();

test('no contents sends UDP round the network guard, which sees no WebRTC', () => {
  expect(newContents().policies).toEqual(['disable_non_proxied_udp']);
});

test.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
  'no contents may go on with %s',
  (event) => {
    const preventDefault = vi.fn();
    newContents().emit(event, { preventDefault });
    expect(preventDefault).toHaveBeenCalledOnce();
  },
);

test('no contents opens a window', () => {
  expect(newContents().openHandler()).toEqual({ action: 'deny' });
});
