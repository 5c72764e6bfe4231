import type { HandlersOf } from '../../contract/contract';
import type { settings } from '../../contract/settings';
import type { OpenContext } from '../context';
import { getSettings, setSettings } from './settings-service';

export const settingsHandlers: HandlersOf<typeof settings, OpenContext> = {
  'settings.get': ({ read }) => getSettings(read),
  // Keys that are absent are left alone: zod gives no key for them.
  'settings.set': ({ write, clock }, { change }) =>
    setSettings(write, change as Parameters<typeof setSettings>[1], clock),
};
