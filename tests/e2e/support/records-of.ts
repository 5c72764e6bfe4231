/** What one file holds, as the screens would read it, for comparing two vaults record by record. */
import type { Page } from '@playwright/test';

/** Without what each vault counts for itself: versions, ids of the file and of its class. */
export type ShownRecords = {
  readonly goesToNextTeacher: Readonly<Record<string, unknown>>;
  readonly staysHere: Readonly<Record<string, readonly unknown[]>>;
};

export const recordsOf = (page: Page, id: string): Promise<ShownRecords> =>
  page.evaluate(async (caseFile) => {
    const { calls } = globalThis.casuskluis;
    const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
      if (!result.ok) throw new Error(result.code);
      return result.value;
    };
    const own = new Set(['version', 'caseFileId', 'groupId', 'schoolId', 'factsVersion']);
    const bare = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(bare);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .filter(([key]) => !own.has(key))
          .map(([key, one]) => [key, bare(one)]),
      );
    };
    const caseFileId = caseFile as never;
    const file = must(await calls.caseFiles.get({ id: caseFileId }));
    const trajectories = must(await calls.trajectory.list({ caseFileId }));
    const opps = must(await calls.opp.list({ caseFileId }));
    const weeks = await Promise.all(
      trajectories.map(async (one) => must(await calls.skillCard.week({ id: one.id, week: 1 }))),
    );
    return {
      goesToNextTeacher: {
        guardians: bare(
          file.guardians.map(({ id: guardianId, name, relation, custody }) => ({
            guardianId,
            name,
            relation,
            custody,
          })),
        ),
        summary: file.summary,
        agreements: bare(must(await calls.agreements.list({ caseFileId }))),
        views: bare(must(await calls.guardianContacts.views({ caseFileId })).content),
        trajectories: await Promise.all(
          trajectories.map(async (one) => bare(must(await calls.trajectory.get({ id: one.id })))),
        ),
        weeks: bare(weeks),
        opps: await Promise.all(
          opps.map(async (one) => bare(must(await calls.opp.get({ id: one.id })))),
        ),
      },
      staysHere: {
        notes: must(await calls.notes.list({ caseFileId })),
        contacts: must(await calls.guardianContacts.list({ caseFileId })),
        signals: must(await calls.concernSignals.list({ caseFileId })),
        privateNotes: must(await calls.privateNotes.list({ caseFileId })),
      },
    };
  }, id);
