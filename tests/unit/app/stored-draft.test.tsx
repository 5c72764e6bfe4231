// @vitest-environment happy-dom
import { QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  cleanup();
  vi.resetModules();
});

const place = { kind: 'arrangement', caseFileId: null, targetId: null } as const;

it('is read anew by a form that takes the place of another', async () => {
  let lies = 'eerst';
  const find = () => Promise.resolve({ ok: true, value: { payload: { text: lies } } });
  Object.assign(globalThis, {
    casuskluis: { calls: { drafts: { find } }, on: () => () => undefined },
  });
  const { useStoredDraft } = await import('../../../renderer/features/drafts/use-stored-draft');
  const { createQueryClient } = await import('../../../renderer/app/query');
  const client = createQueryClient();
  const Form = () => <p>{JSON.stringify(useStoredDraft(place)?.payload['text'])}</p>;
  const app = (key: string) => (
    <QueryClientProvider client={client}>
      <Form key={key} />
    </QueryClientProvider>
  );
  const { rerender } = render(app('one'));
  await screen.findByText('"eerst"');
  lies = 'later';
  rerender(app('other'));
  expect(screen.queryByText('"eerst"')).toBeNull();
  await screen.findByText('"later"');
});
