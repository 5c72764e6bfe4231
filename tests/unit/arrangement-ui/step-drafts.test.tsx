// @vitest-environment happy-dom
import { cleanup, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { saveDraft } from '../../../electron/features/drafts/drafts-service';
import { begin, decide, submit, writtenRequest } from '../../integration/arrangement/support';
import type { Begun } from '../../integration/arrangement/support';
import type { OpenContext } from '../../../electron/features/context';
import { openRequest, press, refused, slow, type, valueOf } from './support';

afterEach(cleanup);

const submitted = async (context: OpenContext): Promise<Begun> => {
  const begun = await writtenRequest(context);
  return { ...begun, request: await submit(context, begun.request) };
};
const granted = async (context: OpenContext): Promise<Begun> => {
  const begun = await submitted(context);
  return { ...begun, request: await decide(context, begun.request) };
};

const dialogs = {
  decide: async () =>
    (await import('../../../renderer/features/arrangement/steps/DecideDialog')).DecideDialog,
  evaluate: async () =>
    (await import('../../../renderer/features/arrangement/steps/EvaluateDialog')).EvaluateDialog,
  takeBack: async () =>
    (await import('../../../renderer/features/arrangement/steps/TakeBackDialog')).TakeBackDialog,
};

const steps = [
  ['decide', submitted, 'arrangementDecision', 'Voorwaarden'],
  ['evaluate', granted, 'arrangementEvaluation', 'Conclusie'],
  ['takeBack', submitted, 'arrangementTakeBack', 'Waarom neemt u de aanvraag terug?'],
] as const;

const open = async (name: keyof typeof dialogs, make: typeof submitted) => {
  const opened = await openRequest(make);
  let closed = 0;
  const Dialog = await dialogs[name]();
  const dialog = <Dialog arrangement={opened.request} onClose={() => (closed += 1)} />;
  const page = await opened.show(dialog);
  return { ...opened, page, dialog, closedTimes: () => closed };
};

it.each(steps)(
  'what is typed to %s is kept in a draft of its own, and is there again',
  async (name, make, kind, label) => {
    const { drafts, page, dialog } = await open(name, make);
    await type(label, 'Half getypt');
    page.show(null);
    await waitFor(async () => expect(await drafts()).toHaveLength(1), slow);
    expect(await drafts()).toMatchObject([{ kind }]);
    page.show(dialog);
    expect(await valueOf(label)).toBe('Half getypt');
  },
);

it.each(steps)(
  'nothing can be typed to %s while it is recorded',
  async (name, make, _kind, label) => {
    const { answer, closedTimes } = await open(name, make);
    let end = (): void => undefined;
    for (const method of ['decide', 'evaluate', 'takeBack']) {
      answer(
        `arrangement.${method}`,
        () =>
          new Promise((resolve) => {
            end = () => resolve(refused);
          }),
      );
    }
    await type(label, 'Getypt');
    if (name === 'decide') (await screen.findByRole('radio', { name: 'Afgewezen' }, slow)).click();
    for (const aim of screen.queryAllByRole('radio', { name: 'deels bereikt' })) aim.click();
    await press(name === 'takeBack' ? 'Neem terug' : 'Leg vast');
    // Fields inside a fieldset that is off take no text.
    const isOff = () => screen.getByLabelText(label).closest('fieldset')?.disabled;
    await waitFor(() => expect(isOff()).toBe(true), slow);
    expect(closedTimes()).toBe(0);
    end();
    await waitFor(() => expect(isOff()).toBe(false), slow);
  },
);

it('asks before it closes over text that can’t be kept', async () => {
  const { answer, closedTimes } = await open('takeBack', submitted);
  answer('drafts.save', () => Promise.resolve(refused));
  await type('Waarom neemt u de aanvraag terug?', 'Nergens bewaard');
  await screen.findByText(/Concept kon niet worden bewaard/, undefined, slow);
  await press('Annuleren');
  await screen.findByRole('dialog', { name: 'Weggooien wat u typte?' }, slow);
  expect(closedTimes()).toBe(0);
  await press('Gooi weg');
  await waitFor(() => expect(closedTimes()).toBe(1), slow);
});

it('the form of the request leaves alone what it can’t read', async () => {
  const { request, drafts, show, context } = await openRequest(begin);
  const place = { kind: 'arrangement', caseFileId: request.caseFileId, targetId: request.id };
  await saveDraft(context, { ...place, kind: 'arrangement', payload: { conditions: 'Iets' } });
  const { WriteArrangement } =
    await import('../../../renderer/features/arrangement/WriteArrangement');
  await show(<WriteArrangement arrangement={request} />);
  await screen.findByLabelText('Hulpvraag', undefined, slow);
  expect(await drafts()).toHaveLength(1);
});
