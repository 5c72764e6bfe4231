import { Checkbox } from '@mantine/core';
import type { ImportPreview } from '../../../electron/contract/class-list-plan';
import type { ConfirmCode } from '../../../electron/contract/class-list-words';
import { Callout } from '../../ui/Callout';
import { Section } from '../../ui/Section';
import { previewTexts as texts } from './preview-texts';

type Confirmation = ImportPreview['confirm'][number];

type ConfirmationsProps = {
  readonly open: readonly Confirmation[];
  readonly confirmed: ReadonlyMap<ConfirmCode, Confirmation>;
  readonly onConfirm: (confirmation: Confirmation, yes: boolean) => void;
};

/** What looks like the wrong list: a person must say that it is right. */
export function Confirmations({ open, confirmed, onConfirm }: ConfirmationsProps) {
  const all = [...confirmed.values(), ...open.filter(({ code }) => !confirmed.has(code))];
  if (all.length === 0) return null;
  return (
    <Section title={texts.confirmTitle}>
      {all.map((confirmation) => {
        const { title, yes } = texts.confirms[confirmation.code](confirmation.numbers);
        return (
          <Callout key={confirmation.code} kind="warn" title={title}>
            <Checkbox
              label={yes}
              checked={confirmed.has(confirmation.code)}
              onChange={({ currentTarget }) => onConfirm(confirmation, currentTarget.checked)}
            />
          </Callout>
        );
      })}
    </Section>
  );
}
