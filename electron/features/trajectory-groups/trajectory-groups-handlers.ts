import type { HandlersOf } from '../../contract/contract';
import type {
  goalLibrary,
  trajectoryGroups,
  trajectoryTemplates,
} from '../../contract/trajectory-groups';
import type { OpenContext } from '../context';
import { viewGroup } from './group-view';
import { listGroups, removeGroup, restoreGroup, saveGroup, setPresence } from './groups-service';
import { listLibrary, listRemoved, removeItem, restoreItem, saveItem } from './library-service';
import { listTemplates, removeTemplate, restoreTemplate, saveTemplate } from './templates-service';

export const trajectoryGroupsHandlers: HandlersOf<typeof trajectoryGroups, OpenContext> = {
  'trajectoryGroups.list': listGroups,
  'trajectoryGroups.view': (context, { id }) => viewGroup(context, id),
  'trajectoryGroups.save': saveGroup,
  'trajectoryGroups.remove': async (context, { id }) => {
    await removeGroup(context, id);
    return {};
  },
  'trajectoryGroups.restore': (context, { id }) => restoreGroup(context, id),
  'trajectoryGroups.setPresence': async (context, input) => {
    await setPresence(context, input);
    return {};
  },
};

export const trajectoryTemplatesHandlers: HandlersOf<typeof trajectoryTemplates, OpenContext> = {
  'trajectoryTemplates.list': listTemplates,
  'trajectoryTemplates.save': saveTemplate,
  'trajectoryTemplates.remove': async (context, { id }) => {
    await removeTemplate(context, id);
    return {};
  },
  'trajectoryTemplates.restore': (context, { id }) => restoreTemplate(context, id),
};

export const goalLibraryHandlers: HandlersOf<typeof goalLibrary, OpenContext> = {
  'goalLibrary.list': listLibrary,
  'goalLibrary.removed': listRemoved,
  'goalLibrary.save': saveItem,
  'goalLibrary.remove': async (context, input) => ({ id: await removeItem(context, input) }),
  'goalLibrary.restore': (context, { id }) => restoreItem(context, id),
};
