import { ActionIcon, Button, Menu } from '@mantine/core';
import { useRef } from 'react';
import type { DraftPlace } from '../../../../electron/contract/drafts';
import type { Opp } from '../../../../electron/contract/opp';
import { api, valueOf } from '../../../app/api';
import { useGo } from '../../../app/navigation';
import { usePrivacy } from '../../../app/privacy';
import { useConfirm } from '../../../ui/ConfirmDialog';
import {
  IconArchive,
  IconArchiveOff,
  IconCheck,
  IconDotsVertical,
  IconFileExport,
  IconHistory,
  IconList,
  IconPencil,
  IconTrash,
} from '../../../ui/icons/icons';
import { draftTexts } from '../../drafts/texts';
import { useOppChange, useRemoveOpp } from '../use-opp';
import { nextActionOf } from './next-action';
import type { NextAction } from './next-action';
import type { OppDialog } from './opp-dialogs';
import { OppDialogs } from './OppDialogs';
import { say } from './say';
import { cycleTexts as texts } from './texts';
import { useOppDialog } from './use-opp-dialog';
import { useReadOnly } from './use-read-only';

/** Steps that are half written about the version in force: no form takes them once there is a next one. */
const openStepsOf = async ({
  id,
  caseFileId,
}: Pick<Opp, 'id' | 'caseFileId'>): Promise<readonly DraftPlace[]> => {
  const kinds = ['oppConsultation', 'oppConsent', 'oppHearing', 'oppDispute'] as const;
  const places = kinds.map((kind) => ({ kind, caseFileId, targetId: id }));
  const found = await Promise.all(places.map((place) => valueOf(api.drafts.find(place))));
  return places.filter((_, at) => found[at] !== null);
};

type Do = { readonly pending: boolean } & Readonly<
  Record<'revise' | 'discard' | 'reopen' | 'remove', () => Promise<void>>
>;

/** What changes the OPP at once, each after what it asks. */
const useActions = ({ id, caseFileId }: Pick<Opp, 'id' | 'caseFileId'>): Do => {
  const { run, pending } = useOppChange(id);
  const remove = useRemoveOpp({ id, caseFileId });
  const confirm = useConfirm();
  const go = useGo();
  return {
    pending,
    revise: async () => {
      const open = await openStepsOf({ id, caseFileId });
      if (open.length > 0) {
        const yes = await confirm({
          title: texts.openStepsTitle,
          text: texts.openStepsText(open.map(({ kind }) => draftTexts.kinds[kind])),
          confirmLabel: texts.openStepsConfirm,
          destructive: true,
        });
        if (!yes) return;
        for (const place of open) await api.drafts.discard(place);
      }
      const after = await run(() => api.opp.revise({ id }));
      if (after?.draft != null) say(texts.revised(after.draft.number));
    },
    discard: async () => {
      const yes = await confirm({
        title: texts.discardTitle,
        text: texts.discardText,
        confirmLabel: texts.discardConfirm,
        destructive: true,
      });
      if (yes && (await run(() => api.opp.discardDraft({ id }))) !== null) say(texts.discarded);
    },
    reopen: async () => {
      const yes = await confirm({
        title: texts.reopenTitle,
        text: texts.reopenText,
        confirmLabel: texts.reopen,
      });
      if (yes && (await run(() => api.opp.reopen({ id }))) !== null) say(texts.reopened);
    },
    remove: async () => {
      const yes = await confirm({
        title: texts.removeTitle,
        text: texts.removeText,
        confirmLabel: texts.removeConfirm,
        destructive: true,
      });
      if (!yes || !(await remove())) return;
      say(texts.removed);
      go(`/dossiers/${caseFileId}/opp`);
    },
  };
};

/** The next sensible thing as the one main button, and a menu with the rest. */
export function OppActions({ opp }: { readonly opp: Opp }) {
  const readOnly = useReadOnly(opp);
  // A closed one can be opened again.
  const fixed = readOnly === 'hidden' || readOnly === 'archived';
  const { dialog, open, close } = useOppDialog();
  const actions = useActions(opp);
  const next = nextActionOf(opp);
  const start = (action: NextAction): void => {
    if (action === 'revise' || action === 'reopen') void actions[action]();
    else open({ kind: action });
  };
  return (
    <>
      {next !== null && (
        <Button disabled={fixed} loading={actions.pending} onClick={() => start(next)}>
          {texts.next[next]}
        </Button>
      )}
      <ActionsMenu opp={opp} readOnly={readOnly} actions={actions} onDialog={open} />
      <OppDialogs opp={opp} dialog={dialog} onClose={close} />
    </>
  );
}

type ActionsMenuProps = {
  readonly opp: Opp;
  readonly readOnly: ReturnType<typeof useReadOnly>;
  readonly actions: Do;
  readonly onDialog: (dialog: OppDialog) => void;
};

function ActionsMenu({ opp, readOnly, actions, onDialog }: ActionsMenuProps) {
  const { hidden } = usePrivacy();
  const button = useRef<HTMLButtonElement>(null);
  // What opens gives the focus back to where it was: the menu's item is gone by then.
  const from = (act: () => void) => (): void => {
    button.current?.focus();
    act();
  };
  const open = (kind: 'adopt' | 'versions' | 'compare' | 'export' | 'close') =>
    from(() => onDialog({ kind }));
  const writes = readOnly === null;
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon ref={button} aria-label={texts.menu}>
          <IconDotsVertical />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {opp.draft !== null && writes && (
          <Menu.Item leftSection={<IconCheck />} onClick={open('adopt')}>
            {texts.adopt}
          </Menu.Item>
        )}
        {opp.draft === null && opp.inForce !== null && writes && (
          <Menu.Item leftSection={<IconPencil />} onClick={from(() => void actions.revise())}>
            {texts.revise}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconList />} onClick={open('versions')}>
          {texts.versions}
        </Menu.Item>
        {opp.versions.length > 1 && (
          <Menu.Item leftSection={<IconHistory />} onClick={open('compare')}>
            {texts.compare}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFileExport />} disabled={hidden} onClick={open('export')}>
          {texts.export}
        </Menu.Item>
        {writes && (
          <>
            <Menu.Divider />
            {opp.draft !== null && opp.inForce !== null && (
              <Menu.Item leftSection={<IconTrash />} onClick={from(() => void actions.discard())}>
                {texts.discard}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconArchive />} onClick={open('close')}>
              {texts.close}
            </Menu.Item>
            {opp.inForce === null && (
              <Menu.Item leftSection={<IconTrash />} onClick={from(() => void actions.remove())}>
                {texts.remove}
              </Menu.Item>
            )}
          </>
        )}
        {readOnly === 'closed' && (
          <Menu.Item leftSection={<IconArchiveOff />} onClick={from(() => void actions.reopen())}>
            {texts.reopen}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}
