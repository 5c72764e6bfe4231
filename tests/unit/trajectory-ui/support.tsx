/** Screens of a trajectory over the real router, services and encrypted database; only the bridge is a stand-in. */
import { QueryClientProvider } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import type { Result } from '../../../electron/contract/contract';
import type { Trajectory } from '../../../electron/contract/trajectory-record';
import type { OpenContext } from '../../../electron/features/context';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { getTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { createRouter } from '../../../electron/ipc/router';
import { openTestVault } from '../../integration/support/open-test-vault';
import { begin, parsed } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';

type Answer = (input: unknown, real: () => Promise<Result<unknown>>) => Promise<Result<unknown>>;

export const refused = { ok: false, code: 'DISK_FULL' } as const;

/** A vault with one trajectory, as `make` makes it, and no screen yet. */
export const openTrajectory = async (make: (context: OpenContext) => Promise<Begun> = begin) => {
  cleanup();
  vi.resetModules();
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const vault = await openTestVault();
  const { context } = vault;
  const { file, trajectory } = await make(context);
  const router = createRouter(
    featureRoutes(() => Promise.resolve(context), {} as Parameters<typeof featureRoutes>[1]),
    {
      translate: (error) => (error instanceof CodedError ? error : null),
      report: ({ method, kind }) => {
        throw new Error(`${method} failed with ${kind}`);
      },
    },
  );
  const answers = new Map<string, Answer>();
  const methods = (feature: string) => ({
    get: (_target: object, name: string) => (input: unknown) => {
      const method = `${feature}.${name}`;
      const real = () => router(method, input);
      return answers.get(method)?.(input, real) ?? real();
    },
  });
  const calls = new Proxy(
    {},
    { get: (_target, feature: string) => new Proxy({}, methods(feature)) },
  );
  Object.assign(globalThis, { casuskluis: { calls, on: () => () => undefined } });
  vi.doMock('../../../renderer/app/school', () => ({ useSchoolId: () => file.schoolId }));
  const { createQueryClient, keys } = await import('../../../renderer/app/query');
  const client = createQueryClient();
  const now = async (): Promise<Trajectory> => parsed(await getTrajectory(context, trajectory.id));
  client.setQueryData(keys.trajectory(trajectory.id), await now());
  return {
    ...vault,
    file,
    trajectory: parsed(trajectory),
    now,
    /** From now on this call is answered so. */
    answer: (method: string, as: Answer) => answers.set(method, as),
    drafts: async () => {
      const rows = await vault.read('drafts').select('kind', 'payload').orderBy('kind');
      return rows as { kind: string; payload: string }[];
    },
    show: (children: ReactNode) => show(client, children),
  };
};

const show = async (client: QueryClient, children: ReactNode) => {
  const { PrivacyProvider, usePrivacy } = await import('../../../renderer/app/privacy');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  const { UiShellProvider } = await import('../../../renderer/ui/UiShellProvider');
  const Names = () => <button onClick={usePrivacy().toggle}>Namen</button>;
  const app = (shown: ReactNode) => (
    <UiProvider colorScheme="light">
      <QueryClientProvider client={client}>
        <PrivacyProvider>
          <UiShellProvider>
            <Names />
            {shown}
          </UiShellProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>
  );
  const { rerender } = render(app(children));
  return { show: (other: ReactNode) => rerender(app(other)) };
};

/** A part of the screen that follows the trajectory, as the screen shows it. */
export const following = async (id: Trajectory['id'], part: 'plan' | 'goals') => {
  const { useTrajectory } = await import('../../../renderer/features/trajectory/use-trajectory');
  const Part =
    part === 'plan'
      ? (await import('../../../renderer/features/trajectory/plan/PlanPart')).PlanPart
      : (await import('../../../renderer/features/trajectory/goals/GoalsPart')).GoalsPart;
  return function Following() {
    const { data } = useTrajectory(id);
    return data === undefined ? null : <Part trajectory={data} />;
  };
};

export const slow = { timeout: 5000 };

/** Types into a field, as a person does. */
export const type = async (label: string, text: string): Promise<void> => {
  const field = await screen.findByLabelText(label, undefined, slow);
  fireEvent.change(field, { target: { value: text } });
};

export const valueOf = async (label: string): Promise<string> => {
  const field = await screen.findByLabelText(label, undefined, slow);
  return (field as HTMLTextAreaElement).value;
};

export const press = async (name: string | RegExp): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, slow));
};
