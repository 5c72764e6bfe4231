/** What the search list shows, from hits, recent files and actions. Pure. */
import type { CaseFileSummary } from '../../../electron/contract/case-files';
import { contactKindWords } from '../../../electron/contract/guardian-contact-words';
import type { Highlighted, SearchHit } from '../../../electron/contract/search';
import { signalDomainWords } from '../../../electron/contract/signal-words';
import { casusName } from '../case-files/code-name';
import { signalHref } from '../concern-signals/signal-address';
import { shortDay } from '../notes/moments';
import { noteTexts } from '../notes/texts';
import { folded } from '../pupils/pupil-filter';
import { searchTexts as texts } from './texts';

export type EntryIcon =
  'pupil' | 'caseFile' | 'note' | 'privateNote' | 'guardianContact' | 'concernSignal' | 'action';

export type Entry = {
  /** Unique in the list; fit for an element id. */
  readonly id: string;
  readonly icon: EntryIcon;
  readonly title: Highlighted;
  readonly sub: string;
  readonly snippet: Highlighted;
  readonly tag: string | null;
  /** Where Enter goes, or what it does. */
  readonly target: { readonly path: string } | { readonly run: () => void };
};

export type Group = { readonly name: string; readonly entries: readonly Entry[] };

export type Action = { readonly id: string; readonly label: string; readonly run: () => void };

export type Shown = {
  readonly nameOf: (file: { readonly pupilName: string; readonly codeName: string }) => string;
  readonly hidden: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

const plain = (text: string): Highlighted => [{ text, match: false }];
const line = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join(' · ');
const bare: Pick<Entry, 'snippet' | 'tag'> = { snippet: [], tag: null };

const notePath = (caseFileId: string, noteId: string): string =>
  `/dossiers/${caseFileId}/notities?notitie=${noteId}`;

const entryOf = (hit: SearchHit, { nameOf, hidden, today }: Shown): Entry => {
  if (hit.type === 'pupil') {
    const sub = line(hit.classGroupName, texts.noFile);
    const target = { path: `/dossiers/nieuw?leerling=${hit.pupilId}` };
    return { ...bare, id: hit.pupilId, icon: 'pupil', title: hit.name, sub, target };
  }
  if (hit.type === 'caseFile') {
    return {
      id: hit.caseFileId,
      icon: 'caseFile',
      title: hit.name,
      sub: line(hidden ? null : casusName(hit.codeName), hit.classGroupName),
      snippet: [],
      tag: hit.archived ? texts.archived : null,
      target: { path: `/dossiers/${hit.caseFileId}/overzicht` },
    };
  }
  if (hit.type === 'privateNote') {
    return {
      id: hit.privateNoteId,
      icon: 'privateNote',
      title: plain(texts.privateNote),
      sub: nameOf(hit),
      snippet: hit.snippet,
      tag: texts.privateTag,
      target: { path: notePath(hit.caseFileId, hit.privateNoteId) },
    };
  }
  if (hit.type === 'guardianContact') {
    return {
      id: hit.guardianContactId,
      icon: 'guardianContact',
      title: plain(contactKindWords[hit.kind]),
      sub: line(nameOf(hit), texts.contact, shortDay(hit.on, today)),
      snippet: hit.snippet,
      tag: null,
      target: { path: `/dossiers/${hit.caseFileId}/ouders?deel=contacten` },
    };
  }
  if (hit.type === 'concernSignal') {
    return {
      id: hit.concernSignalId,
      icon: 'concernSignal',
      title: plain(texts.signal(signalDomainWords[hit.domain])),
      sub: line(nameOf(hit), shortDay(hit.on, today)),
      snippet: hit.snippet,
      tag: null,
      target: { path: signalHref(hit.caseFileId, hit.concernSignalId) },
    };
  }
  const kind = noteTexts.kinds[hit.kind];
  return {
    id: hit.noteId,
    icon: 'note',
    title: hit.title.length > 0 ? hit.title : plain(kind.charAt(0).toUpperCase() + kind.slice(1)),
    sub: line(nameOf(hit), hit.title.length > 0 ? kind : null, shortDay(hit.occurredOn, today)),
    snippet: hit.snippet,
    tag: null,
    target: { path: notePath(hit.caseFileId, hit.noteId) },
  };
};

const actionEntry = ({ id, label, run }: Action): Entry => ({
  ...bare,
  id: `action-${id}`,
  icon: 'action',
  title: plain(label),
  sub: '',
  target: { run },
});

const filled = (groups: readonly Group[]): readonly Group[] =>
  groups.filter(({ entries }) => entries.length > 0);

/** While nothing is typed: the files that were opened last, and every action. */
export const startGroups = (
  recent: readonly CaseFileSummary[],
  actions: readonly Action[],
  shown: Shown,
): readonly Group[] => {
  const files = recent.map((file): Entry => ({
    ...bare,
    id: file.id,
    icon: 'caseFile',
    title: plain(shown.nameOf(file)),
    sub: line(shown.hidden ? null : casusName(file.codeName), file.classGroupName),
    target: { path: `/dossiers/${file.id}/overzicht` },
  }));
  return filled([
    { name: texts.groups.recent, entries: files },
    { name: texts.groups.actions, entries: actions.map(actionEntry) },
  ]);
};

/** Letters after which an action that begins like this stands before everything else. */
const SURE_OF_ACTION = 4;

/** Hits by kind; the actions last, but first for somebody who is clearly typing the name of one. */
export const foundGroups = (
  { query, hits }: { readonly query: string; readonly hits: readonly SearchHit[] },
  actions: readonly Action[],
  shown: Shown,
): readonly Group[] => {
  const typed = folded(query.trim());
  const fitting = actions.filter(({ label }) =>
    typed.split(/\s+/).every((part) =>
      folded(label)
        .split(/\s+/)
        .some((word) => word.startsWith(part)),
    ),
  );
  const sure =
    typed.length >= SURE_OF_ACTION && fitting.some(({ label }) => folded(label).startsWith(typed));
  const of = (...types: readonly SearchHit['type'][]): readonly Entry[] =>
    hits.filter(({ type }) => types.includes(type)).map((hit) => entryOf(hit, shown));
  const found = [
    { name: texts.groups.caseFiles, entries: of('caseFile') },
    { name: texts.groups.pupils, entries: shown.hidden ? [] : of('pupil') },
    { name: texts.groups.notes, entries: of('note', 'privateNote') },
    { name: texts.groups.contacts, entries: of('guardianContact') },
    { name: texts.groups.signals, entries: of('concernSignal') },
  ];
  const own = { name: texts.groups.actions, entries: fitting.map(actionEntry) };
  return filled(sure ? [own, ...found] : [...found, own]);
};
