/** The skill card over the real router, services and encrypted database; only the bridge is a stand-in. */
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { vi } from 'vitest';
import { CodedError } from '../../../electron/contract/coded-error';
import type { Result } from '../../../electron/contract/contract';
import { z } from 'zod';
import { SkillScore } from '../../../electron/contract/skill-card';
import { Trajectory } from '../../../electron/contract/trajectory-record';
import type { OpenContext } from '../../../electron/features/context';
import { featureRoutes } from '../../../electron/features/feature-routes';
import { getWeek } from '../../../electron/features/skill-card/skill-card-service';
import { getTrajectory } from '../../../electron/features/trajectory/trajectory-service';
import { createRouter } from '../../../electron/ipc/router';
import { idOf, running } from '../../integration/trajectory/support';
import type { Begun } from '../../integration/trajectory/support';
import { openTestVault } from '../../integration/support/open-test-vault';

type Answer = (input: unknown, real: () => Promise<Result<unknown>>) => Promise<Result<unknown>>;

export const refused = { ok: false, code: 'DISK_FULL' } as const;
export const slow = { timeout: 5000 };

/** Wednesday of week 11 of what starts on the first Monday of the vault's school year. */
const NOW = '2025-11-12T10:00:00';

/** A vault with one trajectory that runs, and no screen yet. */
export const openCard = async (make: (context: OpenContext) => Promise<Begun> = running) => {
  cleanup();
  vi.resetModules();
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) });
  // happy-dom knows no fonts; Mantine's growing text area listens to them.
  Object.assign(globalThis.document, { fonts: new EventTarget() });
  const { context } = await openTestVault();
  const { trajectory: made, file } = await make(context);
  const id = idOf(made);
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
  const asked: string[] = [];
  const methods = (feature: string) => ({
    get: (_target: object, name: string) => (input: unknown) => {
      const method = `${feature}.${name}`;
      asked.push(method);
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
  const trajectory = Trajectory.parse(await getTrajectory(context, id));
  return {
    context,
    trajectory,
    asked,
    /** From now on this call is answered so. */
    answer: (method: string, as: Answer) => answers.set(method, as),
    /** As they are in the vault. */
    scores: async (week: number): Promise<readonly SkillScore[]> =>
      z.array(SkillScore).parse((await getWeek(context, { id, week })).scores),
    showPanel: async () => {
      const { SkillCardPanel } =
        await import('../../../renderer/features/skill-card/SkillCardPanel');
      await show(<SkillCardPanel trajectory={trajectory} />);
      await screen.findByRole('grid', undefined, slow);
    },
    show,
  };
};

const show = async (children: ReactNode): Promise<void> => {
  const { createQueryClient } = await import('../../../renderer/app/query');
  const { PrivacyProvider } = await import('../../../renderer/app/privacy');
  const { UiProvider } = await import('../../../renderer/ui/UiProvider');
  const { UiShellProvider } = await import('../../../renderer/ui/UiShellProvider');
  render(
    <UiProvider colorScheme="light">
      <QueryClientProvider client={createQueryClient()}>
        <PrivacyProvider>
          <UiShellProvider>{children}</UiShellProvider>
        </PrivacyProvider>
      </QueryClientProvider>
    </UiProvider>,
  );
};

/** Keys where the focus is, one after the other: `3`, `Enter`, `Ctrl+z`. */
export const keys = (...names: readonly string[]): void => {
  for (const name of names) {
    const ctrlKey = name.startsWith('Ctrl+');
    const key = ctrlKey ? name.slice('Ctrl+'.length) : name;
    fireEvent.keyDown(document.activeElement ?? document.body, { key, ctrlKey });
  }
};

/** Puts the focus on a cell, as Tab or a click does. */
export const cell = async (name: string): Promise<HTMLElement> => {
  const found = await screen.findByLabelText(name, undefined, slow);
  fireEvent.click(found);
  return found;
};

export const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }, slow));
};
