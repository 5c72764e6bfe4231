import type { SyncService } from '../../../electron/contract/vault';
import { Callout } from '../../ui/Callout';
import { welcomeTexts } from './texts';

/** The vault lies in a folder that a service copies elsewhere: a warning, never a refusal. */
export function SyncedNote({ service }: { readonly service: SyncService | null }) {
  if (service === null) return null;
  const { title, text } = welcomeTexts.synced;
  return (
    <Callout kind="warn" title={title(welcomeTexts.services[service])}>
      <p>{text}</p>
    </Callout>
  );
}
