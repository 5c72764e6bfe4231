/** The sections that are one text. */
import { oppSectionSchemas } from '../../../../electron/contract/opp-content';
import { DayField } from '../rows/RowFields';
import { useSectionForm } from '../write/use-section-form';
import { SectionCard } from './SectionCard';
import { SectionText } from './SectionText';
import { sectionTexts as texts } from './texts';

export function GuardiansView() {
  const form = useSectionForm('guardiansView', oppSectionSchemas.guardiansView);
  return (
    <SectionCard section="guardiansView" form={form}>
      <SectionText
        form={form}
        name="text"
        label={texts.guardiansView}
        description={texts.guardiansViewHelp}
      />
    </SectionCard>
  );
}

export function PupilVoice() {
  const form = useSectionForm('pupilVoice', oppSectionSchemas.pupilVoice);
  return (
    <SectionCard section="pupilVoice" form={form}>
      <SectionText
        form={form}
        name="text"
        label={texts.pupilVoice}
        description={texts.pupilVoiceHelp}
      />
    </SectionCard>
  );
}

export function EvaluationPlan() {
  const form = useSectionForm('evaluationPlan', oppSectionSchemas.evaluationPlan);
  return (
    <SectionCard section="evaluationPlan" form={form}>
      <DayField
        control={form.control}
        name="nextOn"
        label={texts.nextOn}
        description={texts.nextOnHelp}
      />
      <SectionText
        form={form}
        name="text"
        label={texts.evaluationText}
        description={texts.evaluationTextHelp}
        minRows={2}
      />
    </SectionCard>
  );
}
