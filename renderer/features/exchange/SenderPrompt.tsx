import { useState } from 'react';
import type { OwnSender } from '../../../electron/contract/exchange';
import { FieldGroup } from '../../ui/FieldGroup';
import { SenderFields } from './SenderFields';
import { readersTexts } from './texts';
import { useOwnKey } from './use-exchange';

const texts = readersTexts.sender;

/** Beside a file that is made: asks who makes it, as long as nobody ever said so. */
export function SenderPrompt() {
  const { data: own } = useOwnKey();
  return own === undefined ? null : <Prompt sender={own.sender} />;
}

function Prompt({ sender }: { readonly sender: OwnSender }) {
  // Stays while the name is typed.
  const [asks] = useState(sender.name === '');
  return asks ? (
    <FieldGroup legend={texts.title} text={texts.text}>
      <SenderFields sender={sender} />
    </FieldGroup>
  ) : null;
}
