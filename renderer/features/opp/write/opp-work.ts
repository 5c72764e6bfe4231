/**
 * One queue for all that changes an OPP, and what keeps its typed text. Both outlive the screen: a text
 * that could not be saved is still there, and tried again, when one comes back to it. Meanwhile it lies in
 * the vault as a draft, as far as that can be written.
 */
import type { QueryClient } from '@tanstack/react-query';
import type { OppId } from '../../../../electron/contract/ids';
import type { Opp, OppVersion } from '../../../../electron/contract/opp';
import { OppSectionValue } from '../../../../electron/contract/opp-content';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { api, codeOf, valueOf } from '../../../app/api';
import { registerFlush } from '../../../app/flush';
import { keys } from '../../../app/query';
import { draftKey, oppDraftOf, oppDraftPlace } from './opp-draft';
import type { OppSubject } from './opp-draft';
import { createSectionKeepers, SectionConflict } from './section-keepers';
import type { SectionKeepers, TypedOver } from './section-keepers';

/** Runs a change on the newest version and shows its answer. */
export type ChangeOpp = (change: (now: Opp) => Promise<Opp>) => Promise<Opp>;

export type OppWork = {
  readonly change: ChangeOpp;
  /** What keeps the text of one draft. */
  readonly keepersOf: (draft: OppVersion) => SectionKeepers;
  /** Saves all that was typed. @returns whether everything is saved */
  readonly flush: () => Promise<boolean>;
};

/** Changes one after the other: each builds on what the one before it gave. */
const createQueue = (client: QueryClient, id: OppId): ChangeOpp => {
  let last: Promise<unknown> = Promise.resolve();
  return (change) => {
    const run = async (): Promise<Opp> => {
      const known = client.getQueryData<Opp>(keys.opp(id));
      const after = await change(known ?? (await valueOf(api.opp.get({ id }))));
      // An older answer that is still on its way must not land after this one.
      await client.cancelQueries({ queryKey: keys.opp(id) });
      client.setQueryData(keys.opp(id), after);
      void client.invalidateQueries({ queryKey: keys.opps(after.caseFileId) });
      void client.invalidateQueries({ queryKey: keys.oppOverview });
      void client.invalidateQueries({ queryKey: keys.reminders });
      return after;
    };
    const done = last.then(run, run);
    last = done.catch(() => undefined);
    return done;
  };
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

type Saving = TypedOver & { readonly section: OppSection };

/** Rejects with `ConflictOn` when this section is neither as typed nor as it was typed over. */
const saveOn = async (now: Opp, draft: OppVersion, saving: Saving): Promise<Opp> => {
  const { section, value, over } = saving;
  const known = draft.content[section];
  if (isSame(known, value)) return now;
  if (!isSame(known, over)) throw new ConflictOn(now);
  return valueOf(
    api.opp.saveSection({
      id: now.id,
      version: draft.version,
      section: OppSectionValue.parse({ section, value }),
    }),
  );
};

/** Saves on the draft that was typed in; when that is gone there is nothing to save it in. */
const saveTyped = async (now: Opp, key: string, saving: Saving): Promise<Opp> => {
  const draft = draftOf(now, key);
  if (draft === null) return now;
  try {
    return await saveOn(now, draft, saving);
  } catch (error) {
    if (codeOf(error) !== 'VERSION_CONFLICT') throw error;
    // Something was changed elsewhere: another section, or this one.
    const newest = await valueOf(api.opp.get({ id: now.id }));
    const newestDraft = draftOf(newest, key);
    return newestDraft === null ? newest : saveOn(newest, newestDraft, saving);
  }
};

const draftOf = ({ draft }: Opp, key: string): OppVersion | null =>
  draft !== null && draftKey(draft) === key ? draft : null;

class ConflictOn extends Error {
  readonly newest: Opp;

  constructor(newest: Opp) {
    super('VERSION_CONFLICT');
    this.newest = newest;
  }
}

const createWork = (client: QueryClient, subject: OppSubject): OppWork => {
  const { id } = subject;
  const change = createQueue(client, id);
  const place = oppDraftPlace(subject);
  const draftsChanged = () => client.invalidateQueries({ queryKey: keys.drafts });
  const byDraft = new Map<string, SectionKeepers>();

  const createKeepers = (key: string): SectionKeepers =>
    createSectionKeepers({
      save: async (section, typed) => {
        let conflict = false;
        const after = await change(async (now) => {
          try {
            return await saveTyped(now, key, { section, ...typed });
          } catch (error) {
            if (!(error instanceof ConflictOn)) throw error;
            // What is in the vault is read; what was typed stays on the screen.
            conflict = true;
            return error.newest;
          }
        });
        if (conflict) throw new SectionConflict();
        return draftOf(after, key)?.content[section] ?? typed.value;
      },
      aside: {
        keep: async (typed) => {
          await valueOf(api.drafts.save({ ...place, payload: oppDraftOf(key, typed) }));
          void draftsChanged();
        },
        drop: async () => {
          await valueOf(api.drafts.discard(place));
          void draftsChanged();
        },
      },
    });

  const keepersOf = (draft: OppVersion): SectionKeepers => {
    const key = draftKey(draft);
    const keepers = byDraft.get(key) ?? createKeepers(key);
    byDraft.set(key, keepers);
    return keepers;
  };
  const all = async (done: (keepers: SectionKeepers) => Promise<boolean>): Promise<boolean> =>
    (await Promise.all([...byDraft.values()].map(done))).every(Boolean);
  registerFlush({ place, secure: () => all((keepers) => keepers.secure()) });
  return { change, keepersOf, flush: () => all((keepers) => keepers.flush()) };
};

const works = new WeakMap<QueryClient, Map<OppId, OppWork>>();

/** The work on one OPP: the same as long as the window lives. */
export const oppWork = (client: QueryClient, subject: OppSubject): OppWork => {
  const ofClient = works.get(client) ?? new Map<OppId, OppWork>();
  works.set(client, ofClient);
  const work = ofClient.get(subject.id) ?? createWork(client, subject);
  ofClient.set(subject.id, work);
  return work;
};
