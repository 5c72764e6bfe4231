import type { Trajectory } from '../../../../electron/contract/trajectory-record';
import { usePrivacy, useShownTexts } from '../../../app/privacy';
import { Card } from '../../../ui/Card';
import { Facts } from '../../case-files/Facts';
import { useCaseFile } from '../../case-files/use-case-files';
import { fixedFacts, guardianLabel } from './plan-facts';
import { planTexts } from './texts';

const texts = planTexts.facts;

/** The plan without fields: names as they may be shown now. */
export function ReadPlan({ trajectory }: { readonly trajectory: Trajectory }) {
  const { plan, caseFileId } = trajectory;
  const { hidden } = usePrivacy();
  const { data: file } = useCaseFile(caseFileId);
  const shown = useShownTexts(caseFileId, [
    plan.coaches,
    plan.reason,
    plan.question,
    plan.sessionTime,
    ...plan.moments,
  ]);
  const text = (at: number): string => {
    const words = shown?.[at];
    return words === '' ? texts.none : (words ?? '…');
  };
  const guardians = (file?.guardians ?? []).filter(({ id }) => plan.guardianIds.includes(id));
  return (
    <Card>
      <div data-vault>
        <Facts
          facts={[
            ...fixedFacts({ ...plan, moments: plan.moments.map((_, at) => text(4 + at)) }),
            { label: planTexts.sessionTime, value: text(3) },
            { label: texts.coaches, value: text(0) },
            {
              label: texts.guardians,
              value:
                planTexts.list(guardians.map((guardian) => guardianLabel(guardian, hidden))) ||
                texts.none,
            },
            { label: texts.reason, value: text(1) },
            { label: texts.question, value: text(2) },
          ]}
        />
      </div>
    </Card>
  );
}
