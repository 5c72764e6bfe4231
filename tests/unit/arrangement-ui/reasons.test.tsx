// @vitest-environment happy-dom
import { useQuery } from '@tanstack/react-query';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import type { Arrangement } from '../../../electron/contract/arrangement';
import { begin, save } from '../../integration/arrangement/support';
import { fullContent } from '../arrangement/request';
import { openRequest, press, slow, type, valueOf } from './support';

afterEach(cleanup);

const reason = 'Waarom dient u toch in?';

/** A request with more hours than the profile allows, in its screen without the frame. */
const open = async (reasons: readonly object[] = []) => {
  const opened = await openRequest(async (context) => {
    const begun = await begin(context);
    const content = fullContent({ opp: null, hoursPerWeek: 700, reasons });
    return { ...begun, request: await save(context, begun.request, content) };
  });
  const { usePrivacy } = await import('../../../renderer/app/privacy');
  const { keys } = await import('../../../renderer/app/query');
  const { WriteArrangement } =
    await import('../../../renderer/features/arrangement/WriteArrangement');
  const { ReadArrangement } =
    await import('../../../renderer/features/arrangement/ReadArrangement');
  const Screen = () => {
    const { hidden } = usePrivacy();
    const { data } = useQuery<Arrangement>({
      queryKey: keys.arrangement(opened.request.id),
      queryFn: opened.now,
    });
    if (data === undefined) return null;
    return hidden ? (
      <ReadArrangement arrangement={data} archived={false} />
    ) : (
      <WriteArrangement arrangement={data} />
    );
  };
  const page = await opened.show(<Screen />);
  return { ...opened, page, screen: <Screen /> };
};

const pass = async (): Promise<void> => {
  const [first] = await screen.findAllByRole('button', { name: 'Toch indienen met reden' }, slow);
  first?.click();
};
const tab = async (name: string): Promise<void> =>
  (await screen.findByRole('tab', { name }, slow)).click();

it('a reason that is half written is there again after another tab', async () => {
  await open();
  await pass();
  await type(reason, 'De school heeft');
  await tab('Besluit');
  await waitFor(() => expect(screen.queryByLabelText(reason)).toBeNull(), slow);
  await tab('Controle');
  expect(await valueOf(reason)).toBe('De school heeft');
});

it('and after names were hidden, and after the screen was left', async () => {
  const { page, screen: shown, drafts } = await open();
  await pass();
  await type(reason, 'De school heeft');
  await press('Namen');
  await waitFor(() => expect(screen.queryByLabelText(reason)).toBeNull(), slow);
  await press('Namen');
  expect(await valueOf(reason)).toBe('De school heeft');
  page.show(null);
  await waitFor(async () => expect(await drafts()).toMatchObject([{ kind: 'arrangementReasons' }]));
  page.show(shown);
  expect(await valueOf(reason)).toBe('De school heeft');
  // Kept in the request it is no draft any more.
  await press('Bewaar de reden');
  await waitFor(async () => expect(await drafts()).toEqual([]), slow);
});

it('with names hidden a reason is shown without the names of its own file', async () => {
  const { request, answer } = await open([{ rule: 'hoursTooMany', reason: 'Noor heeft twee.' }]);
  const asked: string[] = [];
  answer('privacy.mask', (input, real) => {
    asked.push(JSON.stringify(input));
    return real();
  });
  await screen.findByText('Noor heeft twee.', undefined, slow);
  await press('Namen');
  await waitFor(
    () => expect(asked.some((one) => one.includes('Noor heeft twee.'))).toBe(true),
    slow,
  );
  for (const one of asked.filter((input) => input.includes('Noor heeft twee.'))) {
    expect(one).toContain(request.caseFileId);
  }
});
