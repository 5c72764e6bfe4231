import { Radio } from '@mantine/core';
import { useColorScheme } from '../../app/color-scheme';
import { Section } from '../../ui/Section';
import { settingsTexts } from './texts';

const texts = settingsTexts.display;
const schemes = ['auto', 'light', 'dark'] as const;

export function DisplaySection() {
  const { colorScheme, setColorScheme } = useColorScheme();
  return (
    <Section title={settingsTexts.sections.weergave} text={texts.text}>
      <Radio.Group
        label={texts.label}
        value={colorScheme}
        onChange={(value) => {
          const chosen = schemes.find((scheme) => scheme === value);
          if (chosen !== undefined) setColorScheme(chosen);
        }}
      >
        {schemes.map((scheme) => (
          <Radio key={scheme} value={scheme} label={texts.schemes[scheme]} />
        ))}
      </Radio.Group>
    </Section>
  );
}
