// @vitest-environment happy-dom
import { notifications } from '@mantine/notifications';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { archiveCaseFile } from '../../../electron/features/case-files/case-files-service';
import { listProfiles } from '../../../electron/features/handover/profiles-service';
import { listTalks, saveTalk } from '../../../electron/features/handover/warm-service';
import type { OpenContext } from '../../../electron/features/context';
import type { OpenFile } from '../../integration/opp/support';
import { openHandoverOf, press, slow, type } from './support';

afterEach(() => {
  // Outlive what is shown.
  notifications.clean();
  cleanup();
});

const talk = (context: OpenContext, { caseFileId }: OpenFile) =>
  saveTalk(context, {
    caseFileId,
    id: null,
    version: 0,
    content: {
      on: '2025-11-10',
      present: 'Elske',
      answers: [{ question: 'works', giver: 'Noor eerst laten kijken.', taker: '' }],
      agreed: 'De kaart gaat mee.',
      lookBackOn: null,
    },
  });

describe('talks about the handover', () => {
  const show = async (fill?: Parameters<typeof openHandoverOf>[0]) => {
    const opened = await openHandoverOf(fill);
    const { WarmPart } = await import('../../../renderer/features/handover/warm/WarmPart');
    const page = await opened.show(<WarmPart file={await opened.record()} />);
    return { ...opened, page };
  };

  it('say what to do where there are none, and keep the first one', async () => {
    const { context, file } = await show();
    await screen.findByText('Nog geen gesprek vastgelegd', undefined, slow);
    await press('Nieuw gesprek');
    await type('Wanneer was het gesprek?', '10-11-2025');
    await type('Wat daarvan past in mijn groep?', 'Een vaste plek.');
    await press('Bewaar gesprek');
    await screen.findByText('Lees de antwoorden (1 vraag beantwoord)', undefined, slow);
    expect(await listTalks(context, file.caseFileId)).toMatchObject([
      { content: { answers: [{ question: 'works', giver: '', taker: 'Een vaste plek.' }] } },
    ]);
  });

  it('are kept as a draft when one leaves half way', async () => {
    const { page, read } = await show();
    await press('Nieuw gesprek');
    await type(/^Wat is er afgesproken/u, 'Half getypt');
    page.show(null);
    await waitFor(async () => {
      expect(await read('drafts').select('kind')).toEqual([{ kind: 'warmHandover' }]);
    }, slow);
  });

  it('can only be read in an archived file, and name nobody while names are hidden', async () => {
    await show(async (context, file) => {
      await talk(context, file);
      await archiveCaseFile(context, file.caseFileId);
    });
    await screen.findByText('Met Elske', undefined, slow);
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Nieuw gesprek' }).disabled).toBe(
      true,
    );
    await press('Namen');
    await waitFor(() => expect(document.body.textContent).not.toMatch(/Elske|Noor/u), slow);
  });
});

describe('profiles in the settings', () => {
  const show = async () => {
    const opened = await openHandoverOf();
    const { HandoverProfilesPart } =
      await import('../../../renderer/features/handover/profiles/HandoverProfilesPart');
    await opened.show(<HandoverProfilesPart />);
    await screen.findByRole('list', { name: 'Profielen voor de overdracht' }, slow);
    return opened;
  };

  it('of the app are changed and set back, with a way back from that', async () => {
    const { context } = await show();
    await press('Wijzigen: Externe begeleider');
    const dialog = within(await screen.findByRole('dialog', undefined, slow));
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Open afspraken' }));
    fireEvent.click(dialog.getByRole('checkbox', { name: 'Scores van trajecten' }));
    await press('Bewaar het profiel');
    await screen.findByText('aangepast', undefined, slow);
    const parts = async () =>
      (await listProfiles(context)).find(({ builtIn }) => builtIn === 'external')?.content.parts;
    expect(await parts()).toContain('trajectoryScores');
    expect(await parts()).not.toContain('agreementsOpen');
    await press('Terug naar hoe Casuskluis het maakte: Externe begeleider');
    await waitFor(() => expect(screen.queryByText('aangepast')).toBeNull(), slow);
    expect(await parts()).toContain('agreementsOpen');
    await press('Ongedaan maken');
    await screen.findByText('aangepast', undefined, slow);
    expect(await parts()).toContain('trajectoryScores');
  });

  it('of one’s own are made, and removed with a way back', async () => {
    const { context } = await show();
    await press('Eigen profiel toevoegen');
    await press('Bewaar het profiel');
    await screen.findByText('Geef het profiel een naam.', undefined, slow);
    await type('Naam van het profiel', 'Logopedist');
    await press('Bewaar het profiel');
    await press('Verwijderen: Logopedist');
    await waitFor(async () => {
      expect((await listProfiles(context)).some(({ builtIn }) => builtIn === null)).toBe(false);
    }, slow);
    await press('Ongedaan maken');
    await screen.findByRole('button', { name: 'Verwijderen: Logopedist' }, slow);
  });
});
