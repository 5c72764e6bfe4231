/** The sections that are a list of rows and little else. */
import { oppSectionSchemas } from '../../../../electron/contract/opp-content';
import { ActionRows } from '../rows/ActionRows';
import { ExternalRows } from '../rows/ExternalRows';
import { FactorRows } from '../rows/FactorRows';
import { GoalRows } from '../rows/GoalRows';
import { NeedRows } from '../rows/NeedRows';
import { useSectionForm } from '../write/use-section-form';
import { SectionCard } from './SectionCard';
import { SectionText } from './SectionText';
import { sectionTexts as texts } from './texts';

export function Factors() {
  const form = useSectionForm('factors', oppSectionSchemas.factors);
  return (
    <SectionCard section="factors" form={form}>
      <FactorRows form={form} />
    </SectionCard>
  );
}

export function Needs() {
  const form = useSectionForm('needs', oppSectionSchemas.needs);
  return (
    <SectionCard section="needs" form={form}>
      <SectionText
        form={form}
        name="support"
        label={texts.support}
        description={texts.supportHelp}
      />
      <NeedRows form={form} />
    </SectionCard>
  );
}

export function Goals() {
  const form = useSectionForm('goals', oppSectionSchemas.goals);
  return (
    <SectionCard section="goals" form={form}>
      <GoalRows form={form} />
    </SectionCard>
  );
}

export function Actions() {
  const form = useSectionForm('actions', oppSectionSchemas.actions);
  return (
    <SectionCard section="actions" form={form}>
      <ActionRows form={form} />
    </SectionCard>
  );
}

export function Externals() {
  const form = useSectionForm('externals', oppSectionSchemas.externals);
  return (
    <SectionCard section="externals" form={form}>
      <ExternalRows form={form} />
    </SectionCard>
  );
}
