import { Section } from '../../ui/Section';
import { OwnExportForm } from './OwnExportForm';
import { ownExportTexts as texts } from './texts';

/** In the settings: everything of the vault, in open form. */
export function OwnExportPart() {
  return (
    <Section title={texts.whole.title} text={texts.whole.text}>
      <OwnExportForm caseFileId={null} />
    </Section>
  );
}
