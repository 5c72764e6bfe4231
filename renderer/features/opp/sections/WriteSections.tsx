import { memo } from 'react';
import type { ReactNode } from 'react';
import { oppSections } from '../../../../electron/contract/opp-sections';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { Deviations } from './Deviations';
import { Actions, Externals, Factors, Goals, Needs } from './ListSections';
import { Outflow } from './Outflow';
import { StartSituation } from './StartSituation';
import { EvaluationPlan, GuardiansView, PupilVoice } from './TextSections';

const components: Readonly<Record<OppSection, () => ReactNode>> = {
  startSituation: StartSituation,
  factors: Factors,
  needs: Needs,
  outflow: Outflow,
  goals: Goals,
  actions: Actions,
  deviations: Deviations,
  guardiansView: GuardiansView,
  pupilVoice: PupilVoice,
  evaluationPlan: EvaluationPlan,
  externals: Externals,
};

/** All sections, to write in. Drawn once: each reads what it needs, so that a save doesn't redraw them. */
export const WriteSections = memo(function Sections() {
  return oppSections.map((section) => {
    const Component = components[section];
    return <Component key={section} />;
  });
});
