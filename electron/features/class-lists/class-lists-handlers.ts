import type { classLists } from '../../contract/class-lists';
import type { HandlersOf } from '../../contract/contract';
import type { OpenContext } from '../context';
import { createClassListSources } from './class-list-sources';
import { createClassListsService } from './class-lists-service';
import { selectImports } from './imports-repository';

/** One store per vault process: it ends with the process when the vault locks. */
const service = createClassListsService(createClassListSources());

export const classListsHandlers: HandlersOf<typeof classLists, OpenContext> = {
  'classLists.open': (context, { token }) => service.open(context, token),
  'classLists.openPasted': (context, { text }) => service.openPasted(context, text),
  'classLists.map': (context, input) => service.map(context, input),
  'classLists.chosenClasses': async (context, input) => ({
    classKeys: await service.chosenClasses(context, input),
  }),
  'classLists.plan': (context, input) => service.plan(context, input),
  'classLists.apply': (context, input) => service.apply(context, input),
  'classLists.close': (_context, { sourceId }) => {
    service.close(sourceId);
    return {};
  },
  'classLists.deleteFile': async (context, { token }) => {
    await service.deleteFile(context, token);
    return {};
  },
  'classLists.history': ({ read }, { schoolId }) => selectImports(read, schoolId),
};
