// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { oppRuleIds, oppRules } from '../../../electron/contract/opp-rules';
import { RulesDialog } from '../../../renderer/features/opp/rules/RulesDialog';
import { UiProvider } from '../../../renderer/ui/UiProvider';

afterEach(cleanup);

const show = async (): Promise<HTMLElement> => {
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  render(
    <UiProvider colorScheme="light">
      <RulesDialog opened onClose={() => undefined} />
    </UiProvider>,
  );
  return screen.findByRole('dialog');
};

it('names every rule, its source, and the day of what was read', async () => {
  const { textContent } = await show();
  for (const rule of oppRuleIds) {
    const { says, source, read } = oppRules[rule];
    for (const words of [says, source, read.slice(1)]) expect(textContent).toContain(words);
  }
});

it('says what was decided where the sources are silent (domain.md section 3)', async () => {
  const dialog = await show();
  const decided = within(dialog).getByRole('region', { name: 'Waar de bronnen zwijgen' });
  const lines = within(decided)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  for (const part of [
    '1 augustus tot en met 31 juli',
    'na 1 april is vastgesteld',
    'minstens één bevorderende en één belemmerende factor',
    'vanaf de start van extra ondersteuning is gebruik',
    'geldt alleen het handelingsdeel niet',
    'Eén is genoeg',
    'geheim adres',
    'ParnasSys of ESIS',
  ]) {
    expect(lines.filter((line) => line?.includes(part))).toHaveLength(1);
  }
});
