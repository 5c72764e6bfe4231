import { Day, PartnershipProfileId } from '../../../electron/contract/ids';
import { openRequest } from '../../../electron/features/access-requests/access-requests-service';
import { createArrangement } from '../../../electron/features/arrangement/arrangement-service';
import { createCasus } from '../../../electron/features/casus/casus-service';
import type { OpenContext } from '../../../electron/features/context';
import { saveDraft } from '../../../electron/features/drafts/drafts-service';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { saveAgreement } from '../../../electron/features/reminders/agreements-service';
import { createRouter } from '../../../electron/ipc/router';
import type { Router } from '../../../electron/ipc/router';
import { makeProfile } from '../arrangement/support';
import { add, addNote, casusOf, released } from '../casus/support';
import { addSignal } from '../concern-signals/support';
import { meet } from '../guardian-contacts/support';
import { adopted } from '../opp/support';
import { groupOfOne } from '../trajectory-groups/support';

const speller = {
  wrong: (words: readonly string[]) => Promise.resolve(words),
  suggest: () => Promise.resolve([]),
  isLoaded: () => false,
  release: () => Promise.resolve(),
};

/** The router of the vault process over every feature. */
export const wholeRouter = (context: OpenContext): Router =>
  createRouter(
    featureRoutes(() => Promise.resolve(context), speller),
    {
      translate: () => null,
      report: ({ method, kind }) => {
        throw new Error(`${method} failed: ${kind}`);
      },
    },
  );

/** A file with something of every feature, the record aside. */
export const fullFile = async (context: OpenContext) => {
  const { file, group, trajectory } = await groupOfOne(context);
  const { caseFileId, schoolId, mother } = file;
  const note = await addNote(context, caseFileId, { observation: 'Noor speelt alleen.' });
  const signal = await addSignal(context, caseFileId, { lookAgainOn: '2025-11-24' });
  const contact = await meet(context, caseFileId);
  const casus = await add(context, await createCasus(context, caseFileId), { text: 'Noor.' });
  const asked = await released(context, await casusOf(context, caseFileId, 'Noor leest.'));
  const opp = await adopted(context, file);
  const profile = await makeProfile(context);
  const arrangement = await createArrangement(context, {
    caseFileId,
    profileId: PartnershipProfileId.parse(profile.id),
  });
  await saveAgreement(context, {
    id: null,
    caseFileId,
    version: 0,
    draft: { what: 'Noor belt.', owner: '', dueOn: '2025-11-20' },
  });
  const request = await openRequest(context, {
    caseFileId,
    guardianId: mother,
    askedOn: Day.parse('2025-11-03'),
  });
  await saveDraft(context, {
    kind: 'concernSignal',
    caseFileId,
    targetId: null,
    payload: { fact: 'Half.' },
  });
  return {
    caseFileId,
    schoolId,
    mother,
    group,
    trajectory,
    note,
    signal,
    contact,
    casus,
    asked,
    opp,
    arrangement,
    request,
  };
};

export type FullFile = Awaited<ReturnType<typeof fullFile>>;
