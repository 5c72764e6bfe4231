import type { HandlersOf } from '../../contract/contract';
import type { privacy } from '../../contract/privacy';
import type { OpenContext } from '../context';
import { maskTexts } from './privacy-service';

export const privacyHandlers: HandlersOf<typeof privacy, OpenContext> = {
  'privacy.mask': async ({ read }, input) => ({ texts: await maskTexts(read, input) }),
};
