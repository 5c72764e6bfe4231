import { v7 } from 'uuid';
import type { readingMethods } from '../../../electron/contract/channel-names';
import type { Result } from '../../../electron/contract/contract';
import { DraftPlace } from '../../../electron/contract/drafts';
import { builtInProfiles as profiles } from '../../../electron/features/handover/rules/built-in-profiles';
import type { Router } from '../../../electron/ipc/router';
import type { FullFile } from './full-file';

type Method = (typeof readingMethods)[number];

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
    'consultation.ask': outside,
    'consultation.exportAnswer': outside,
    'consultation.asked': [{ casusId: full.asked.id }],
    'consultation.preview': [{ casusId: full.asked.id, versionNumber: 1 }],
    'consultation.checkQuestion': [
      ...words.map((question) => ({ casusId: full.asked.id, question })),
      { casusId: full.asked.id, question: 'Wat helpt Noor?' },
    ],
    'consultation.received': [{}],
    'consultation.checkAnswer': words.map((word) => ({
      answer: { recognise: word, workedHere: '', wouldTry: '', reachable: '' },
    })),
    'keptQuestions.list': words.map((word) => ({ words: word, theme: null })),
    'keptQuestions.check': words.map((question) => ({
      content: { question, answer: '', themes: [], origin: '' },
    })),
    'handover.profiles': [{}],
    'handover.export': outside,
    'handover.compose': profiles.map(({ id: profileId }) => ({ caseFileId, profileId })),
    'handover.preview': profiles.map(({ id: profileId }) => ({ caseFileId, profileId })),
    'handover.ofClass': profiles.map(({ id: profileId }) => ({
      schoolId,
      classGroupId: null,
      profileId,
    })),
    'handover.log': [
      { schoolId, caseFileId: null },
      { schoolId, caseFileId },
    ],
    'handover.warm': ofFile,
    'handover.warmPreview': [{ caseFileId, id: null }],
    'exchange.ownKey': [{}],
    'exchange.contacts': [{}],
    'receiving.saveReceipt': outside,
    'receiving.list': ofSchool,
    'receiving.ofFile': ofFile,
    // They need a file on the disk, or tell only of one.
    'receiving.preview': outside,
    'receiving.compare': outside,
    'receiving.differences': outside,
    'exchange.saveKeyFile': outside,
    'exchange.readKeyFile': outside,
    'exchange.inspect': outside,
    'exchange.open': outside,
    'exchange.close': outside,
    'exchange.cancel': outside,
    'accessRequests.list': ofFile,
    'accessRequests.compose': [id(full.request)],
    'accessRequests.preview': ['package', 'withheld'].map((pages) => ({
      ...id(full.request),
      pages,
    })),
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
