import { v7 } from 'uuid';
import type { readingMethods } from '../../../electron/contract/channel-names';
import type { Result } from '../../../electron/contract/contract';
import { DraftPlace } from '../../../electron/contract/drafts';
import { PartnershipProfileId } from '../../../electron/contract/ids';
import { createArrangement } from '../../../electron/features/arrangement/arrangement-service';
import { createCasus } from '../../../electron/features/casus/casus-service';
import type { OpenContext } from '../../../electron/features/context';
import { saveDraft } from '../../../electron/features/drafts/drafts-service';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { saveAgreement } from '../../../electron/features/reminders/agreements-service';
import { createRouter } from '../../../electron/ipc/router';
import type { Router } from '../../../electron/ipc/router';
import { makeProfile } from '../arrangement/support';
import { add, addNote } from '../casus/support';
import { addSignal } from '../concern-signals/support';
import { meet } from '../guardian-contacts/support';
import { adopted } from '../opp/support';
import { groupOfOne } from '../trajectory-groups/support';

type Method = (typeof readingMethods)[number];

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
    opp,
    arrangement,
  };
};
type FullFile = Awaited<ReturnType<typeof fullFile>>;

/** What every call that reads is asked with; null: it answers from outside the features, or needs a file on disk. */
const inputsOf = (
  full: FullFile,
  words: readonly string[],
): Readonly<Record<Method, readonly object[] | null>> => {
  const { caseFileId, schoolId, mother } = full;
  const ofFile = [{ caseFileId }];
  const ofSchool = [{ schoolId }];
  const id = ({ id: of }: { readonly id: string }) => ({ id: of });
  const naming = ['names', 'codeName'];
  const part = full.casus.parts[0]?.id ?? v7();
  const outside = null;
  return {
    'vault.status': outside,
    'vault.opened': outside,
    'vault.proposePassphrase': outside,
    'vault.passphraseStrength': outside,
    'vault.open': outside,
    'vault.testRecoveryCode': outside,
    'vault.verifyPassphrase': outside,
    'backup.list': outside,
    'backup.create': outside,
    'backup.createIfDue': outside,
    'backup.cancel': outside,
    'backup.state': outside,
    'backup.copyToFolder': outside,
    'backup.inspect': outside,
    'settings.get': [{}],
    'schools.list': [{}],
    'schools.classGroups': ofSchool,
    'pupils.list': ofSchool,
    'staff.list': ofSchool,
    'classLists.open': outside,
    'classLists.openPasted': outside,
    'classLists.map': outside,
    'classLists.chosenClasses': outside,
    'classLists.plan': outside,
    'classLists.close': outside,
    'classLists.history': ofSchool,
    'caseFiles.list': ofSchool,
    'caseFiles.recent': [{ schoolId, limit: 20 }],
    'caseFiles.get': [{ id: caseFileId }],
    'caseFiles.proposeCodeNames': ofSchool,
    'notes.list': ofFile,
    'notes.bin': ofFile,
    'notes.get': [{ id: full.note }],
    'notes.versions': [{ id: full.note }],
    'notes.tags': ofFile,
    'privateNotes.list': ofFile,
    'privateNotes.bin': ofFile,
    'attachments.list': ofFile,
    'attachments.bin': ofFile,
    'attachments.chunk': outside,
    'attachments.saveOutside': outside,
    'drafts.list': ofSchool,
    'drafts.find': DraftPlace.shape.kind.options.map((kind) => ({
      kind,
      caseFileId,
      targetId: null,
    })),
    'search.find': [...words, 'meldcode', 'kanarie', 'veilig thuis', 'n'].flatMap((query) =>
      [true, false].map((namesHidden) => ({ schoolId, query, limit: 50, namesHidden })),
    ),
    'privacy.mask': [{ of: { caseFileId }, texts: ['Noor leest.'] }],
    'spelling.check': [{ schoolId, text: 'Noor lees.' }],
    'spelling.suggest': [{ word: 'lees' }],
    'spelling.learned': ofSchool,
    'casus.list': ofFile,
    'casus.get': [id(full.casus)],
    'casus.sources': ofFile,
    'casus.check': [{ ...id(full.casus), partId: part, text: 'Noor leest.' }],
    'casus.remembered': ofFile,
    'casus.log': [id(full.casus)],
    'casus.preview': [{ ...id(full.casus), versionNumber: null, layout: 'whole' }],
    'opp.list': ofFile,
    'opp.get': [id(full.opp)],
    'opp.version': [{ ...id(full.opp), versionNumber: 1 }],
    'opp.stepText': full.opp.steps.map((step) => ({
      ...id(full.opp),
      stepId: step.id,
      naming: 'names',
    })),
    'opp.compare': [{ ...id(full.opp), from: 1, to: 1 }],
    'opp.overview': ofSchool,
    'opp.preview': naming.map((one) => ({
      ...id(full.opp),
      versionNumber: 1,
      edition: 'whole',
      naming: one,
    })),
    'sources.list': ofFile,
    'sources.text': [
      { caseFileId, kind: 'concernSignal', ...id(full.signal) },
      { caseFileId, kind: 'guardianContact', ...id(full.contact) },
    ],
    'sources.functions': ofFile,
    'oppImport.read': outside,
    'oppImport.unplaced': [id(full.opp)],
    'reminders.list': [true, false].map((withDone) => ({
      schoolId,
      from: null,
      to: null,
      withDone,
    })),
    'agreements.list': ofFile,
    'partnershipProfiles.list': [{}],
    'arrangement.list': ofFile,
    'arrangement.get': [id(full.arrangement)],
    'arrangement.fromOpp': outside,
    'arrangement.preview': naming.map((one) => ({ ...id(full.arrangement), naming: one })),
    'schoolCalendar.get': [{ schoolId, startYear: 2025 }],
    'schoolCalendar.known': [{ region: 'north', startYear: 2025 }],
    'schoolCalendar.readFile': outside,
    'trajectory.list': ofFile,
    'trajectory.get': [id(full.trajectory)],
    'trajectory.pictures': [id(full.trajectory)],
    'trajectory.preview': ['guardians', 'file'].map((pages) => ({
      ...id(full.trajectory),
      pages,
      guardianIds: [],
      week: null,
    })),
    'skillCard.week': [{ ...id(full.trajectory), week: 1 }],
    'skillCard.figures': [id(full.trajectory)],
    'skillCard.pupil': [{ ...id(full.trajectory), on: '2025-11-12' }],
    'trajectoryGroups.list': ofSchool,
    'trajectoryGroups.view': [id(full.group)],
    'trajectoryTemplates.list': [{}],
    'goalLibrary.list': [{}],
    'goalLibrary.removed': [{}],
    'guardianContacts.list': ofFile,
    'guardianContacts.views': ofFile,
    'guardianContacts.balance': [
      { schoolId, caseFileId: null },
      { schoolId, caseFileId },
    ],
    'guardianContacts.plan': ofFile,
    'guardianContacts.preview': [
      { caseFileId, pages: 'preparation', guardianIds: [mother] },
      { caseFileId, pages: 'plan', guardianIds: [mother] },
    ],
    'concernSignals.list': ofFile,
    'concernSignals.pattern': ofFile,
    // Its own screen: the only two that may tell.
    'reportingCode.get': outside,
    'reportingCode.preview': outside,
  };
};

/** What is drawn by chance differs from one call to the next. */
const drawn: ReadonlySet<Method> = new Set(['caseFiles.proposeCodeNames']);

export type Answer = { readonly method: Method; readonly input: object; readonly answer: string };

type Asked = {
  readonly router: Router;
  readonly full: FullFile;
  readonly words: readonly string[];
};

/** Every answer that does not depend on chance, and all of them as text. */
export const everyAnswer = async ({ router, full, words }: Asked) => {
  const answers: Answer[] = [];
  const refused = new Set<Method>();
  for (const [method, inputs] of Object.entries(inputsOf(full, words)) as [
    Method,
    readonly object[] | null,
  ][]) {
    for (const input of inputs ?? []) {
      const result: Result<unknown> = await router(method, input);
      if (!result.ok) refused.add(method);
      answers.push({ method, input, answer: JSON.stringify(result) });
    }
  }
  return {
    same: answers.filter(({ method }) => !drawn.has(method)),
    text: answers.map(({ answer }) => answer).join('\n'),
    refused: [...refused],
  };
};

/** The calendar file of the school, without the moment at which it was made. */
export const calendarOf = async (router: Router, full: FullFile): Promise<string> => {
  const made = await router('internal.calendarFile', {
    schoolId: full.schoolId,
    from: null,
    to: null,
  });
  if (!made.ok) throw new Error(made.code);
  return JSON.stringify(made.value).replaceAll(/DTSTAMP:\w+/gu, '');
};
