import type { ContactTone } from '../../../electron/contract/guardian-contacts';
import type { UiIcon } from '../../ui/icons/icon';
import { IconAlertCircle, IconNote, IconSun } from '../../ui/icons/icons';
import { Tag } from '../../ui/Tag';
import type { Tone } from '../../ui/tone';
import classes from './Guardians.module.css';
import { contactTexts as texts } from './texts';

export const toneLooks: Readonly<
  Record<ContactTone, { readonly icon: UiIcon; readonly tone: Tone }>
> = {
  positive: { icon: IconSun, tone: 'moss' },
  concern: { icon: IconAlertCircle, tone: 'amber' },
  neutral: { icon: IconNote, tone: 'neutral' },
};

/** In word, icon and colour. */
export function ToneTag({ tone: contactTone }: { readonly tone: ContactTone }) {
  const { icon: Icon, tone } = toneLooks[contactTone];
  return (
    <Tag tone={tone}>
      <span className={classes.toneWord}>
        <Icon size={16} />
        {texts.tones[contactTone]}
      </span>
    </Tag>
  );
}
