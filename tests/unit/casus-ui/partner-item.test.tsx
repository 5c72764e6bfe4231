// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PartnerItem } from '../../../renderer/features/casus/aside/PartnerItem';
import { GateToolsContext } from '../../../renderer/features/casus/gate-tools';
import type { GateTools } from '../../../renderer/features/casus/gate-tools';
import { questionsOf } from '../../../renderer/features/casus/hits/questions';
import { sectionStates } from '../../../renderer/features/casus/sections';
import { UiProvider } from '../../../renderer/ui/UiProvider';
import { casusOf, finding, part } from './support';

afterEach(cleanup);

const roos = finding('Roos', { surface: 'Roos', certainty: 'question', state: 'open' });
const asking = part('Wat kunt u doen?', {
  section: 'partnerQuestion',
  partner: 'Roos',
  partnerFindings: [roos],
});

const show = (onKeep?: () => void) => {
  const openDialog = vi.fn<GateTools['openDialog']>();
  render(
    <UiProvider colorScheme="light">
      <GateToolsContext value={{ openDialog } as Partial<GateTools> as GateTools}>
        <PartnerItem
          casus={casusOf(asking)}
          part={asking}
          surface="Roos"
          number="1"
          onKeep={onKeep}
        />
      </GateToolsContext>
    </UiProvider>,
  );
  return openDialog;
};

describe('what may be a name in a partner', () => {
  it('is one of the questions until it is answered', () => {
    expect(questionsOf(casusOf(asking))).toMatchObject([{ times: 1, inPartner: true }]);
    expect(sectionStates(casusOf(asking)).filter(({ open }) => open > 0)).toMatchObject([
      { section: 'partnerQuestion', open: 1 },
    ]);
    const kept = { ...asking, partnerFindings: [{ ...roos, state: 'keep' as const }] };
    expect(questionsOf(casusOf(kept))).toEqual([]);
  });

  it('is answered by keeping it or by another partner', () => {
    const onKeep = vi.fn<() => void>();
    const openDialog = show(onKeep);
    fireEvent.click(screen.getByRole('button', { name: 'is geen naam: laat staan' }));
    expect(onKeep).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'andere partner …' }));
    expect(openDialog).toHaveBeenCalledWith({ kind: 'partner', next: asking });
  });

  it('gets another partner when it surely is a name', () => {
    show();
    expect(screen.getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText(/en is een naam$/u)).toBeTruthy();
  });
});
