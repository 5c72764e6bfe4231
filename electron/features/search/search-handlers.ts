import type { HandlersOf } from '../../contract/contract';
import type { search } from '../../contract/search';
import type { OpenContext } from '../context';
import { find } from './search-service';

export const searchHandlers: HandlersOf<typeof search, OpenContext> = {
  'search.find': async (context, input) => ({ hits: await find(context, input) }),
};
