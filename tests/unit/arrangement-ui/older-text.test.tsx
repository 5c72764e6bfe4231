// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { saveDraft } from '../../../electron/features/drafts/drafts-service';
import { begin, save } from '../../integration/arrangement/support';
import { fullContent } from '../arrangement/request';
import { openRequest, press, refused, slow, type, valueOf } from './support';

afterEach(cleanup);

const title = 'Er ligt nog tekst van u die niet in de aanvraag kwam';

/** A request that was saved, and beside it the draft of another text. */
const open = async (over: string | 'now' | undefined) => {
  const opened = await openRequest(async (context) => {
    const begun = await begin(context);
    const content = fullContent({ question: 'Later bewaard.', opp: null });
    return { ...begun, request: await save(context, begun.request, content) };
  });
  const { request, context } = opened;
  const content = { ...request.content, question: 'Eerder getypt.' };
  const payload = {
    content: JSON.parse(JSON.stringify(content)) as Record<string, string>,
    ...(over !== undefined && { over: over === 'now' ? request.contentHash : over }),
  };
  const { caseFileId, id: targetId } = request;
  await saveDraft(context, { kind: 'arrangement', caseFileId, targetId, payload });
  const { WriteArrangement } =
    await import('../../../renderer/features/arrangement/WriteArrangement');
  const page = await opened.show(<WriteArrangement arrangement={request} />);
  const question = async () => (await opened.now()).content.question;
  return { ...opened, page, question };
};

it('what was typed over the text as it is comes back by itself', async () => {
  const { question } = await open('now');
  expect(await valueOf('Hulpvraag')).toBe('Eerder getypt.');
  await waitFor(async () => expect(await question()).toBe('Eerder getypt.'), slow);
  expect(screen.queryByText(title)).toBeNull();
});

it.each(['a'.repeat(64), undefined])(
  'what was typed over an older text (%s) replaces nothing before a person says so',
  async (over) => {
    const { question, drafts } = await open(over);
    await screen.findByText(title, undefined, slow);
    expect(await valueOf('Hulpvraag')).toBe('Later bewaard.');
    await press('Zet die tekst hieronder');
    await waitFor(async () => expect(await valueOf('Hulpvraag')).toBe('Eerder getypt.'), slow);
    await waitFor(async () => expect(await question()).toBe('Eerder getypt.'), slow);
    // What left the form lies in the vault meanwhile.
    expect((await drafts())[0]?.payload).toContain('Later bewaard.');
    await press('Zet de andere tekst terug');
    await waitFor(async () => expect(await question()).toBe('Later bewaard.'), slow);
    await press('Gooi de tekst weg die er niet staat');
    await press('Gooi weg');
    await waitFor(async () => expect(await drafts()).toEqual([]), slow);
    expect(await question()).toBe('Later bewaard.');
  },
);

it('what could not be saved lies beside what it was typed over', async () => {
  const { answer, drafts, request } = await open('now');
  await valueOf('Hulpvraag');
  answer('arrangement.save', () => Promise.resolve(refused));
  await type('Hulpvraag', 'Niet te bewaren.');
  const kept = async () => (await drafts())[0]?.payload ?? '';
  await waitFor(async () => expect(await kept()).toContain('Niet te bewaren.'), slow);
  expect(JSON.parse(await kept())).toMatchObject({ over: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(request.contentHash).toHaveLength(64);
});
