import { describe, expect, it } from 'vitest';
import { draftHref, isStep } from '../../../renderer/features/drafts/draft-address';
import { CaseFileId } from '../../../electron/contract/ids';
import type { DraftKind } from '../../../electron/contract/drafts';

const caseFileId = CaseFileId.parse('01970000-0000-7000-8000-000000000001');
const targetId = '01970000-0000-7000-8000-000000000002';
const file = `/dossiers/${caseFileId}`;

const at = (kind: DraftKind, target: string | null = targetId): string =>
  draftHref({ kind, caseFileId, targetId: target });

describe('where a draft goes on', () => {
  it('is the part of the trajectory in which it was typed', () => {
    const screen = `${file}/traject/${targetId}`;
    expect(at('trajectoryPlan')).toBe(`${screen}?deel=plan`);
    expect(at('trajectoryReflection')).toBe(`${screen}?deel=gesprekken`);
    expect(at('trajectoryEvaluation')).toBe(`${screen}?deel=gesprekken`);
    expect(at('trajectoryConsolidation')).toBe(`${screen}?deel=borging`);
    expect(at('trajectoryCheck')).toBe(`${screen}?deel=borging`);
  });

  it('is among the goals of the trajectory that a goal belongs to, where that is known', () => {
    const within = '01970000-0000-7000-8000-000000000003';
    for (const kind of ['trajectoryGoal', 'trajectoryAdjustment'] as const) {
      expect(draftHref({ kind, caseFileId, targetId, within })).toBe(
        `${file}/traject/${within}?deel=doelen`,
      );
      expect(draftHref({ kind, caseFileId, targetId })).toBe(`${file}/traject`);
    }
  });

  it('is the part of the tab of the parents, also for what is new', () => {
    expect(at('guardianContact', null)).toBe(`${file}/ouders?deel=contacten`);
    expect(at('guardianContact')).toBe(`${file}/ouders?deel=contacten`);
    expect(at('guardianViews', null)).toBe(`${file}/ouders?deel=wensen`);
    expect(at('homeSupportPlan', null)).toBe(`${file}/ouders?deel=plan`);
  });

  it('is the signal itself, or the tab for a new one', () => {
    expect(at('concernSignal', null)).toBe(`${file}/signalen`);
    expect(at('concernSignal')).toBe(`${file}/signalen?open=${targetId}`);
  });

  it('is the part of the handover, the casus that was asked about, or the request itself', () => {
    expect(at('handoverComposition')).toBe(`${file}/overdracht?deel=samenstellen`);
    expect(at('warmHandover', null)).toBe(`${file}/overdracht?deel=gesprekken`);
    expect(at('casusQuestion')).toBe(`${file}/casus/${targetId}`);
    expect(at('casusAnswerByHand')).toBe(`${file}/casus`);
    expect(at('accessRequest')).toBe(`${file}/inzage/${targetId}`);
    expect(at('accessRequest', null)).toBe(`${file}/ouders`);
  });

  it('is outside the files for forms of the vault or a school', () => {
    const of = (kind: DraftKind) => draftHref({ kind, caseFileId: null, targetId });
    expect(of('trajectoryTemplate')).toBe('/instellingen?deel=trajecten');
    expect(of('goalLibraryItem')).toBe('/instellingen?deel=trajecten');
    expect(of('trajectoryGroup')).toBe('/impulsklas');
    expect(of('handoverProfile')).toBe('/instellingen?deel=overdracht');
    expect(of('keptQuestion')).toBe('/vragen?deel=verzameling');
    expect(of('casusAnswer')).toBe('/vragen?deel=collegas');
    expect(of('partnershipProfile')).toBe('/instellingen?deel=samenwerkingsverband');
  });

  it('calls nothing a change that only records something', () => {
    expect(isStep('trajectoryEvaluation')).toBe(true);
    expect(isStep('trajectoryPlan')).toBe(false);
    expect(isStep('guardianContact')).toBe(false);
  });
});
