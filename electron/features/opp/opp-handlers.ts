import type { HandlersOf } from '../../contract/contract';
import type { internalOpp } from '../../contract/internal';
import type { opp } from '../../contract/opp-calls';
import type { OpenContext } from '../context';
import { compareVersions } from './compare/compare-versions';
import { adoptOpp, unwaiveRule, waiveRule } from './opp-cycle';
import { closeOpp, removeOpp, reopenOpp, setFacts } from './opp-facts';
import { oppOverview } from './opp-overview';
import { recordStep, withdraw } from './opp-record-step';
import { createOpp, getOpp, getVersion, listOpps } from './opp-service';
import { oppDocx, oppFileName, previewOpp, printOpp, recordOppExport } from './print-opp';
import { stepText } from './step-text';
import { discardDraft, reviseOpp, saveSection } from './write-opp';

export const oppHandlers: HandlersOf<typeof opp, OpenContext> = {
  'opp.list': (context, { caseFileId }) => listOpps(context, caseFileId),
  'opp.create': createOpp,
  'opp.get': (context, { id }) => getOpp(context, id),
  'opp.setFacts': setFacts,
  'opp.saveSection': saveSection,
  'opp.version': getVersion,
  'opp.stepText': stepText,
  'opp.compare': compareVersions,
  'opp.record': recordStep,
  'opp.withdraw': withdraw,
  'opp.waive': waiveRule,
  'opp.unwaive': unwaiveRule,
  'opp.adopt': adoptOpp,
  'opp.revise': (context, { id }) => reviseOpp(context, id),
  'opp.discardDraft': (context, { id }) => discardDraft(context, id),
  'opp.close': closeOpp,
  'opp.reopen': (context, { id }) => reopenOpp(context, id),
  'opp.remove': async (context, { id }) => {
    await removeOpp(context, id);
    return {};
  },
  'opp.overview': (context, { schoolId }) => oppOverview(context, schoolId),
  'opp.preview': previewOpp,
};

/** Only the main process calls these. */
export const internalOppHandlers: HandlersOf<typeof internalOpp, OpenContext> = {
  'internal.oppFileName': oppFileName,
  'internal.oppPrint': printOpp,
  'internal.oppDocx': oppDocx,
  'internal.oppExported': async (context, input) => {
    await recordOppExport(context, input);
    return {};
  },
};
