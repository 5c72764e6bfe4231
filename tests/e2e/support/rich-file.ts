/** A case file with something of every kind, made through the contract's own calls. All of it is invented. */
import type { Page } from '@playwright/test';
import { makeTrajectory, mondayOf } from '../pages/skill-card';
import { writeOpp } from '../pages/opp-cycle';

/** Words that stand in one place alone, of what a next teacher does not get by itself. */
export type StayingWords = {
  readonly signal: string;
  readonly talk: string;
  readonly interpretation: string;
  readonly privateNote: string;
};

const plusDays = (days: number): string => {
  const at = new Date();
  at.setDate(at.getDate() + days);
  return at.toISOString().slice(0, 10);
};

/** Adopts the OPP that `writeOpp` wrote, with a consultation, what the pupil said, and a consent. */
const adoptOpp = (page: Page, caseFileId: string, today: string): Promise<void> =>
  page.evaluate(
    async ([id, on]) => {
      const { calls } = globalThis.casuskluis;
      const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
        if (!result.ok) throw new Error(result.code);
        return result.value;
      };
      const file = must(await calls.caseFiles.get({ id: id as never }));
      const guardianId = file.guardians[0]?.id;
      const [summary] = must(await calls.opp.list({ caseFileId: id as never }));
      let opp = must(await calls.opp.get({ id: summary?.id as never }));
      const factors = opp.draft?.content.factors;
      const hindering = {
        id: crypto
          .randomUUID()
          .replace(/^(.{14})./u, '$17')
          .replace(/^(.{19})./u, '$1a'),
        kind: 'hindering' as const,
        area: 'education' as const,
        text: 'Raakt snel afgeleid door geluid.',
      };
      const section = {
        section: 'factors',
        value: { ...factors, items: [...(factors?.items ?? []), hindering] },
      } as never;
      const version = opp.draft?.version ?? 0;
      opp = must(await calls.opp.saveSection({ id: opp.id, version, section }));
      const details = [
        {
          kind: 'consultation',
          guardianIds: [guardianId],
          others: '',
          outcome: 'We zijn het eens over de doelen.',
          agreed: true,
        },
        {
          kind: 'hearing',
          pupil: {
            heard: true,
            form: 'talk',
            words: 'Ik wil liever strips lezen.',
            doneWith: 'Doel 1.',
          },
        },
        { kind: 'consent', guardianId, answer: 'yes', ground: '', how: 'meeting' },
      ] as const;
      for (const detail of details) {
        const contentHash = opp.draft?.contentHash ?? '';
        opp = must(
          await calls.opp.record({
            id: opp.id,
            on,
            versionNumber: 1,
            contentHash,
            detail: detail as never,
          }),
        );
      }
      const open = opp.findings.filter(({ blocks }) => blocks).map(({ rule }) => rule);
      if (open.length > 0) throw new Error(`rules are open: ${open.join(', ')}`);
      must(await calls.opp.adopt({ id: opp.id, version: opp.draft?.version ?? 0, adoptedOn: on }));
    },
    [caseFileId, today] as const,
  );

const writeRecords = (page: Page, ofFile: string, words: StayingWords): Promise<void> =>
  page.evaluate(
    async ([id, { signal, talk, interpretation, privateNote }, today, soon]) => {
      const { calls } = globalThis.casuskluis;
      const must = <T>(result: { ok: true; value: T } | { ok: false; code: string }): T => {
        if (!result.ok) throw new Error(result.code);
        return result.value;
      };
      const caseFileId = id as never;
      const file = must(await calls.caseFiles.get({ id: caseFileId }));
      const guardianIds = file.guardians.slice(0, 1).map((one) => one.id);
      const fresh = { id: null, caseFileId, version: 0 } as const;
      must(
        await calls.notes.save({
          ...fresh,
          content: {
            kind: 'observation',
            title: 'Aan het werk',
            occurredOn: today,
            occurredAt: null,
            observation: 'Begint meteen als de eerste stap op tafel ligt.',
            interpretation,
            tags: [],
          },
        }),
      );
      must(await calls.privateNotes.save({ ...fresh, body: privateNote }));
      must(
        await calls.agreements.save({
          ...fresh,
          draft: { what: 'Elke vrijdag terugkijken.', owner: 'leerkracht', dueOn: soon },
        }),
      );
      must(
        await calls.guardianContacts.save({
          ...fresh,
          draft: {
            kind: 'phone',
            on: today,
            guardianIds,
            others: '',
            tone: 'positive',
            said: talk,
            followUpOn: null,
            followUp: '',
          },
          agreements: [],
        }),
      );
      must(
        await calls.guardianContacts.saveViews({
          caseFileId,
          version: 0,
          content: {
            talents: 'Bouwt graag.',
            wishes: 'Met plezier naar school.',
            reachable: 'na vijf uur',
            askedOn: today,
            guardianIds,
          },
        }),
      );
      must(
        await calls.concernSignals.save({
          ...fresh,
          draft: {
            on: today,
            fact: signal,
            interpretation: '',
            situation: '',
            domain: 'wellBeing',
            intensity: 1,
            discussedWith: '',
            discussedOn: null,
            guardiansInformedOn: null,
            lookAgainOn: null,
          },
        }),
      );
      const [running] = must(await calls.trajectory.list({ caseFileId }));
      const trajectory = must(await calls.trajectory.get({ id: running?.id as never }));
      const goalId = trajectory.goals[0]?.id as never;
      const on = trajectory.schedule.weeks[1]?.days[0] ?? '';
      must(
        await calls.skillCard.score({
          id: trajectory.id,
          scores: [{ goalId, on, part: 0, rater: 'teacher', score: 2 }],
        }),
      );
      must(
        await calls.trajectory.saveConsolidation({
          id: trajectory.id,
          version: 0,
          content: {
            stays: 'Het kaartje op tafel.',
            keptUpBy: 'leerkracht van groep 6',
            relapseSigns: '',
            onRelapse: '',
            checks: [{ term: 'sixWeeks', on: soon }],
          },
        }),
      );
    },
    [ofFile, words, plusDays(0), plusDays(40)] as const,
  );

/** Fills a file of the example. The screen knows nothing of it: call `readAnew` after. */
export const fillRichly = async (
  page: Page,
  { caseFileId, words }: { readonly caseFileId: string; readonly words: StayingWords },
): Promise<void> => {
  await writeOpp(page, caseFileId);
  await adoptOpp(page, caseFileId, plusDays(0));
  await makeTrajectory(page, {
    caseFileId,
    name: 'Impulsklas',
    startOn: mondayOf(-4),
    goals: [
      { goal: 'Vraagt op tijd om hulp.', pupilText: 'Ik vraag om hulp.', picture: 'helping' },
    ],
  });
  await writeRecords(page, caseFileId, words);
};
