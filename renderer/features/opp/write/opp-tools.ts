/** What every section of an OPP that is written uses; the same objects as long as its draft is there. */
import { useQuery } from '@tanstack/react-query';
import { createContext, use, useSyncExternalStore } from 'react';
import type { CaseFileId, OppId } from '../../../../electron/contract/ids';
import type { Opp } from '../../../../electron/contract/opp';
import { emptyOppContent } from '../../../../electron/contract/opp-content';
import type { OppContent } from '../../../../electron/contract/opp-content';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { api, valueOf } from '../../../app/api';
import { keys } from '../../../app/query';
import type { GoalLinks } from './goal-links';
import type { SectionKeepers } from './section-keepers';

export type OppTools = {
  readonly id: OppId;
  readonly caseFileId: CaseFileId;
  readonly keepers: SectionKeepers;
  readonly goalLinks: GoalLinks;
};

export const OppToolsContext = createContext<OppTools | null>(null);

export const useOppTools = (): OppTools => {
  const tools = use(OppToolsContext);
  if (tools === null) throw new Error('useOppTools needs an OPP above it');
  return tools;
};

const empty = emptyOppContent();

/** A section as it is in the vault; the same object until it changes. */
export const useSavedSection = <Name extends OppSection>(section: Name): OppContent[Name] => {
  const { id } = useOppTools();
  const { data } = useQuery({
    queryKey: keys.opp(id),
    queryFn: () => valueOf(api.opp.get({ id })),
    select: (opp: Opp) => opp.draft?.content[section],
    // The screen round it reads it.
    refetchOnMount: false,
  });
  return data ?? empty[section];
};

/** A section as it stands on the screen, for another section that refers to it. */
export const useTypedSection = <Name extends OppSection>(section: Name): OppContent[Name] => {
  const { keepers } = useOppTools();
  const saved = useSavedSection(section);
  const typed = useSyncExternalStore(keepers.subscribe, () => keepers.latest(section));
  return typed ?? saved;
};
