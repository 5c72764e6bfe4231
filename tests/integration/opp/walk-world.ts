/** A case file in a real vault on which a walk does its moves, by the calls that the screen makes. */
import { CaseFile } from '../../../electron/contract/case-files';
import { Opp } from '../../../electron/contract/opp';
import type { OppFacts, OppVersion } from '../../../electron/contract/opp';
import { opp as oppContract } from '../../../electron/contract/opp-calls';
import { getCaseFile } from '../../../electron/features/case-files/case-files-service';
import { createCaseFile } from '../../../electron/features/case-files/save-case-file';
import type { OpenContext } from '../../../electron/features/context';
import { today } from '../../../electron/features/days';
import { oppHandlers } from '../../../electron/features/opp/opp-handlers';
import { createPupil } from '../../../electron/features/pupils/pupils-service';
import { createSchool } from '../../../electron/features/pupils/schools-service';
import { createRouter, route } from '../../../electron/ipc/router';
import { caseFileDraft, guardian, pupilDraft } from '../case-files/invented';
import type { TestVault } from '../support/open-test-vault';
import { actionText, wholeText } from './law-as-read';
import { facts } from './support';
import type { AnyMove, Beginning, Move } from './walk-moves';
import { HEARD, readySections } from './walk-text';

const CUSTODY = ['yes', 'yes', 'no', 'unknown'] as const;
export const PUPIL = { startDate: '2025-09-01', leaveDate: '2026-12-01' } as const;

type Text = { readonly action: string; readonly whole: string };
type Step = Extract<Move, { do: 'record' }>['step'];
type Ready = Extract<Move, { do: 'ready' }>;

/** What was asked, about which day, and with which answer: the code of a refusal, or null. */
export type Done = { readonly what: string; readonly on: string; readonly code: string | null };

const nothing = (what: string): Done => ({ what, on: '', code: 'NOTHING' });

export const keyOf = (id: string, number: number, rule = ''): string => `${id} ${number} ${rule}`;

export const openWorld = async (vault: TestVault, codeName: string) => {
  const { context } = vault;
  const { id: schoolId } = await createSchool(context, { name: 'De Proefschool', place: 'Hier' });
  const pupil = await createPupil(context, { schoolId, pupil: pupilDraft(PUPIL) });
  const names = ['Elske', 'Joris', 'Bas', 'Fenna'];
  const guardians = names.map((name, at) => guardian(name, { custody: CUSTODY[at] }));
  const { id: caseFileId } = await createCaseFile(context, {
    pupilId: pupil.id,
    draft: caseFileDraft({ codeName, guardians }),
  });
  return worldOf(vault, CaseFile.parse(await getCaseFile(context, caseFileId)));
};

const worldOf = ({ context, advance }: TestVault, file: CaseFile) => {
  const ids = file.guardians.map(({ id }) => id);
  const custody = new Map(file.guardians.map((one) => [one.id as string, one.custody]));
  const router = createRouter([route(oppContract, oppHandlers, () => context as OpenContext)], {
    translate: () => null,
    report: ({ method, kind }) => {
      throw new Error(`${method}: ${kind}`);
    },
  });
  /** As they were last answered, oldest first. */
  const opps = new Map<string, Opp>();
  /** What each step was about; each text by its hash; each recorded reason; each version when it was fixed. */
  const texts = new Map<string, Text>();
  const aboutText = new Map<string, string>();
  const reasons = new Map<string, Text>();
  const fixed = new Map<string, OppVersion['content']>();

  const keep = (opp: Opp): void => {
    opps.set(opp.id, opp);
    for (const version of [opp.draft, opp.inForce]) {
      if (version === null) continue;
      const { content, contentHash, number } = version;
      const key = keyOf(opp.id, number, contentHash);
      texts.set(key, { action: actionText(content), whole: wholeText(content) });
      if (version.adoptedOn !== null) fixed.set(keyOf(opp.id, number), content);
    }
    for (const { id, versionNumber, contentHash } of opp.steps) {
      const text = texts.get(keyOf(opp.id, versionNumber, contentHash));
      if (text !== undefined && !aboutText.has(id)) aboutText.set(id, text.action);
    }
  };

  const call = async (what: string, input: object, on = ''): Promise<Done> => {
    advance(1000);
    const result = await router(`opp.${what}`, input);
    if (!result.ok) return { what, on, code: result.code };
    keep(Opp.parse(result.value));
    return { what, on, code: null };
  };

  const dayBack = (days: number): string =>
    today({ now: () => new Date(context.clock.now().getTime() - days * 86_400_000) });

  const detailOf = (step: Step, version: OppVersion): object => {
    const present = (places: readonly number[]) => ({
      guardianIds: places.map((at) => ids[at]),
      others: 'Leerkracht',
    });
    switch (step.kind) {
      case 'consultation':
        return { kind: step.kind, ...present(step.guardians), outcome: 'Besproken.', agreed: true };
      case 'consent': {
        const { kind, answer } = step;
        return { kind, answer, guardianId: ids[step.guardian], ground: '', how: 'meeting' };
      }
      case 'hearing':
        return step;
      case 'evaluation': {
        const { kind, pupil } = step;
        const outcomes = version.content.goals.items.flatMap(({ id: goalId }, at) => {
          const outcome = step.outcomes[at];
          return outcome === undefined ? [] : [{ goalId, why: '', ...outcome }];
        });
        const said = { summary: '', guardiansSaid: '', conclusion: 'revise' };
        return { kind, ...present(step.guardians), outcomes, ...said, pupil };
      }
      case 'signature':
      default: {
        const scan = { attachmentId: null };
        return { kind: 'signature', who: 'moeder', role: 'guardian', meaning: 'seen', ...scan };
      }
    }
  };

  const record = (
    { id }: Opp,
    version: OppVersion,
    { step, on, hash }: { readonly step: Step; readonly on: string; readonly hash?: string },
  ): Promise<Done> =>
    call('record', {
      id,
      on,
      versionNumber: version.number,
      contentHash: hash ?? version.contentHash,
      detail: detailOf(step, version),
    });

  const now = (id: string): Opp => {
    const opp = opps.get(id);
    if (opp === undefined) throw new Error('an OPP of this walk');
    return opp;
  };

  const save = (id: string, { section, value }: { section: string; value: object }) =>
    call('saveSection', {
      id,
      version: now(id).draft?.version ?? 1,
      section: { section, value: { ...value, sources: [] } },
    });

  /** All that the law asks: the text, and then the steps on it. */
  const makeReady = async (
    id: string,
    { guardians, pupil, answer }: Omit<Ready, 'do'> = {
      guardians: [0],
      pupil: HEARD,
      answer: 'yes',
    },
  ): Promise<Done> => {
    for (const ready of readySections) {
      const present = now(id).draft?.content[ready.section];
      if (JSON.stringify(present) !== JSON.stringify(ready.value)) await save(id, ready);
    }
    let done = nothing('ready');
    const steps: readonly Step[] = [
      { kind: 'consultation', guardians },
      { kind: 'hearing', pupil },
      { kind: 'consent', guardian: 0, answer },
    ];
    for (const step of steps) {
      const { draft } = now(id);
      if (draft === null) return done;
      done = await record(now(id), draft, { step, on: dayBack(0) });
    }
    return done;
  };

  const adopt = ({ id, draft }: Opp, adoptedOn: string): Promise<Done> =>
    call('adopt', { id, version: draft?.version ?? 1, adoptedOn }, adoptedOn);

  const olderHash = (opp: Opp, version: OppVersion): string | undefined =>
    [...texts.keys()]
      .filter((key) => key.startsWith(`${opp.id} ${version.number} `))
      .map((key) => key.slice(-64))
      .at(-2);

  const take = async (id: string, move: Move): Promise<Done> => {
    const opp = now(id);
    const { draft, inForce } = opp;
    switch (move.do) {
      case 'save':
        return save(id, move.section);
      case 'ready':
        return makeReady(id, move);
      case 'record': {
        const onInForce = move.onInForce || move.step.kind === 'evaluation';
        const version = onInForce ? (inForce ?? draft) : (draft ?? inForce);
        if (version === null) return nothing('record');
        const hash = move.onOlderText ? olderHash(opp, version) : undefined;
        const of = { step: move.step, on: dayBack(move.back) };
        return record(opp, version, hash === undefined ? of : { ...of, hash });
      }
      case 'adopt':
        return adopt(opp, dayBack(move.back));
      case 'withdraw': {
        const step = opp.steps.filter(({ withdrawn }) => withdrawn === null)[move.at];
        if (step === undefined) return nothing('withdraw');
        return call('withdraw', { id, stepId: step.id, reason: 'Vergissing.' });
      }
      case 'waive':
      case 'unwaive': {
        const reason = move.do === 'waive' ? { reason: 'Zo besproken.' } : {};
        const done = await call(move.do, { id, rule: move.rule, ...reason });
        if (done.code !== null || draft === null) return done;
        const { content } = draft;
        const key = keyOf(id, draft.number, move.rule);
        if (move.do === 'unwaive') reasons.delete(key);
        else reasons.set(key, { action: actionText(content), whole: wholeText(content) });
        return done;
      }
      case 'setFacts':
        return call('setFacts', {
          id,
          version: opp.factsVersion,
          facts: { ...opp.facts, ...move.facts },
        });
      case 'close':
        return call('close', { id, endOn: move.endOn, reason: 'Klaar.' });
      case 'create':
        return call('create', { caseFileId: file.id, facts: facts() });
      case 'wait':
        advance(move.days * 86_400_000);
        return { ...nothing('wait'), code: null };
      case 'revise':
      case 'discardDraft':
      case 'reopen':
      default:
        return call(move.do, { id });
    }
  };

  return {
    custody,
    aboutText,
    reasons,
    fixed,
    opps: (): readonly Opp[] => [...opps.values()],
    /** @returns the OPP that it was about, as it was, and what came of it */
    move: async ({ move, ofOlder }: AnyMove): Promise<{ before: Opp; after: Opp; done: Done }> => {
      const all = [...opps.keys()];
      const id = all.at(ofOlder ? -2 : -1) ?? all.at(-1) ?? '';
      const before = now(id);
      const done = await take(id, move);
      return { before, after: now(id), done };
    },
    begin: async (from: Beginning): Promise<void> => {
      const create = async (period: Partial<OppFacts>): Promise<string> => {
        await call('create', { caseFileId: file.id, facts: facts(period) });
        return [...opps.keys()].at(-1) ?? '';
      };
      const id = await create({ startOn: '2025-11-10' });
      if (from === 'empty') return;
      await makeReady(id);
      if (from === 'ready') return;
      await adopt(now(id), dayBack(0));
      if (from === 'adopted') return;
      await call('close', { id, endOn: '2026-01-31', reason: 'Klaar.' });
      const next = await create(
        from === 'later'
          ? { startOn: '2026-02-01' }
          : { startOn: '2025-10-01', endOn: '2025-11-07' },
      );
      await makeReady(next);
      await adopt(now(next), dayBack(0));
    },
    stored: async (id: string): Promise<Opp> => {
      await call('get', { id });
      return now(id);
    },
  };
};

export type World = ReturnType<typeof worldOf>;
