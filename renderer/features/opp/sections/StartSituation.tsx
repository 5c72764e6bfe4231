import { oppSectionSchemas } from '../../../../electron/contract/opp-content';
import { GrowthRows } from '../growth/GrowthRows';
import { LevelRows } from '../rows/LevelRows';
import { RowText } from '../rows/RowFields';
import { useSectionForm } from '../write/use-section-form';
import { SectionCard } from './SectionCard';
import classes from './Sections.module.css';
import { SectionText } from './SectionText';
import { sectionTexts as texts } from './texts';

export function StartSituation() {
  const form = useSectionForm('startSituation', oppSectionSchemas.startSituation);
  return (
    <SectionCard section="startSituation" form={form}>
      <LevelRows form={form} />
      <div className={classes.withFetch}>
        <RowText
          control={form.control}
          name="cognition"
          label={texts.cognition}
          description={texts.cognitionHelp}
        />
      </div>
      <SectionText
        form={form}
        name="schoolCareer"
        label={texts.schoolCareer}
        description={texts.schoolCareerHelp}
      />
      <SectionText
        form={form}
        name="socialEmotional"
        label={texts.socialEmotional}
        description={texts.socialEmotionalHelp}
      />
      <SectionText
        form={form}
        name="workAttitude"
        label={texts.workAttitude}
        description={texts.workAttitudeHelp}
      />
      <SectionText
        form={form}
        name="earlierSupport"
        label={texts.earlierSupport}
        description={texts.earlierSupportHelp}
      />
      <GrowthRows form={form} />
    </SectionCard>
  );
}
