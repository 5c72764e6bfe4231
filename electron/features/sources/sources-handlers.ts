import type { HandlersOf } from '../../contract/contract';
import type { textSources } from '../../contract/text-sources';
import type { OpenContext } from '../context';
import { knownFunctions } from './known-functions';
import { listTextSources, takeTextSource } from './sources-service';

export const sourcesHandlers: HandlersOf<typeof textSources, OpenContext> = {
  'sources.list': (context, { caseFileId }) => listTextSources(context, caseFileId),
  'sources.text': takeTextSource,
  'sources.functions': (context, { caseFileId }) => knownFunctions(context, caseFileId),
};
