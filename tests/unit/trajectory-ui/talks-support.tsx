/** The talks of a trajectory that runs, on the day of the test vault. */
import { fireEvent, screen } from '@testing-library/react';
import { vi } from 'vitest';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import type { OpenContext } from '../../../electron/features/context';
import { running, TODAY } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { openTrajectory, slow } from './support';

const panels = {
  talks: async () =>
    (await import('../../../renderer/features/trajectory/talks/TalksPanel')).TalksPanel,
  consolidation: async () =>
    (await import('../../../renderer/features/trajectory/talks/ConsolidationPanel'))
      .ConsolidationPanel,
};

/** Follows the trajectory, as its screen does. */
export const openPanel = async (
  name: keyof typeof panels,
  make: (context: OpenContext) => Promise<Begun> = running,
) => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T09:00:00Z`) });
  const opened = await openTrajectory(make);
  const { useTrajectory } = await import('../../../renderer/features/trajectory/use-trajectory');
  const Panel = await panels[name]();
  const { id }: Pick<Trajectory, 'id'> = opened.trajectory;
  const Following = () => {
    const { data } = useTrajectory(id);
    return data === undefined ? null : <Panel trajectory={data} />;
  };
  const panel = <Following />;
  const page = await opened.show(panel);
  return { ...opened, page, panel };
};

/** Chooses an answer of a question, where several questions have the same answers. */
export const choose = async (answer: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('radio', { name: answer }, slow));
};
