import type { Guardian } from '../../../electron/contract/records';
import { displayNameOf } from '../../../electron/contract/person-name';
import { usePrivacy } from '../../app/privacy';
import { Card } from '../../ui/Card';
import { Tag } from '../../ui/Tag';
import type { Tone } from '../../ui/tone';
import { Facts } from './Facts';
import type { Fact } from './Facts';
import classes from './GuardianCard.module.css';
import { SecretAddress } from './SecretAddress';
import { caseFileTexts, guardianTexts as texts } from './texts';

type GuardianCardProps = {
  readonly guardian: Guardian;
  /** As they may be shown now. */
  readonly remarks: string;
};

const rightTones = { yes: 'moss', limited: 'amber', no: 'coral', unknown: 'neutral' } as const;
const custodyTones = { yes: 'moss', no: 'amber', unknown: 'neutral' } as const;

const nameOf = ({ name, relation }: Guardian, hidden: boolean): string => {
  const shown = displayNameOf(name);
  if (hidden) return caseFileTexts.relations[relation];
  return shown === '' ? texts.unnamed : shown;
};

const present = (label: string, value: string): readonly Fact[] =>
  value === '' ? [] : [{ label, value }];

/** How to reach them; in the privacy view only that it is there. */
const contactFacts = (guardian: Guardian, hidden: boolean): readonly Fact[] => {
  const shown = (value: string): string => (hidden && value !== '' ? texts.hiddenValue : value);
  return [
    ...present(texts.phone, shown(guardian.phone)),
    ...present(texts.email, shown(guardian.email)),
    ...present(texts.language, shown(guardian.language)),
    ...(guardian.secretAddress ? [] : present(texts.address, shown(guardian.address))),
  ];
};

export function GuardianCard({ guardian, remarks }: GuardianCardProps) {
  const { hidden } = usePrivacy();
  const name = nameOf(guardian, hidden);
  const tags: readonly { readonly tone: Tone; readonly text: string }[] = [
    ...(hidden
      ? []
      : [{ tone: 'neutral' as const, text: caseFileTexts.relations[guardian.relation] }]),
    { tone: custodyTones[guardian.custody], text: caseFileTexts.custody[guardian.custody] },
    {
      tone: rightTones[guardian.rightToInformation],
      text: caseFileTexts.rightToInformation[guardian.rightToInformation],
    },
    ...(guardian.secretAddress ? [{ tone: 'coral' as const, text: texts.secret }] : []),
  ];
  return (
    <Card title={name} as="article">
      <div className={classes.tags}>
        {tags.map(({ tone, text }) => (
          <Tag key={text} tone={tone}>
            {text}
          </Tag>
        ))}
      </div>
      <Facts facts={[...contactFacts(guardian, hidden), ...present(texts.remarks, remarks)]} />
      {guardian.secretAddress && (
        <SecretAddress
          // Hiding names hides an address that was open, and it stays hidden after.
          key={String(hidden)}
          name={name}
          address={hidden ? null : guardian.address}
        />
      )}
    </Card>
  );
}
