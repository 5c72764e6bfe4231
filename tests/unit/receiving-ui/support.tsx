/** The screen Ontvangen over the real router, services and encrypted database, with a file that a person picks. */
import { statSync } from 'node:fs';
import { SchoolId } from '../../../electron/contract/ids';
import { send } from '../../integration/receiving/support';
import type { Sent } from '../../integration/receiving/support';
import type { TestVault } from '../../integration/support/open-test-vault';
import { openGuardiansOf } from '../guardian-contacts-ui/support';

export const openReceiving = async () => {
  const vault = await openGuardiansOf();
  const { context } = vault;
  // The name `file` is that of the case file there.
  const plain: TestVault = { ...vault, file: vault.folder };
  const schoolId = SchoolId.parse(vault.file.schoolId);
  let picked: { token: string; name: string; byteLength: number } | null = null;
  const files = { pick: () => Promise.resolve({ ok: true, value: picked }) };
  const { calls } = globalThis.casuskluis;
  Object.assign(globalThis, {
    casuskluis: {
      calls: new Proxy(calls, {
        get: (all, feature: string) =>
          feature === 'files' ? files : (all as Record<string, unknown>)[feature],
      }),
      on: () => () => undefined,
    },
  });
  const went: string[] = [];
  const willPick = (path: string): void => {
    const file = { path, name: 'overdracht.casuskluis', byteLength: statSync(path).size };
    picked = { ...file, token: context.files.register({ ...file, purpose: 'archive' }) };
  };
  return {
    ...plain,
    schoolId,
    went,
    willPick,
    /** The next file that is picked: for the key of this vault. */
    willReceive: async (sent: readonly Sent[], change: Record<string, unknown> = {}) =>
      willPick(await send(plain, sent, change)),
    open: async () => {
      const { ReceivingScreen } =
        await import('../../../renderer/features/receiving/ReceivingScreen');
      const { GoContext } = await import('../../../renderer/app/navigation');
      await vault.show(
        <GoContext value={(path) => void went.push(path)}>
          <ReceivingScreen />
        </GoContext>,
      );
    },
  };
};
