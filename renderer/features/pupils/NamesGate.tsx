import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { usePrivacy } from '../../app/privacy';
import { Callout } from '../../ui/Callout';
import { pupilTexts } from './texts';

/** Forms full of names: in the privacy view they wait, with what was typed, behind one sentence. */
export function NamesGate({ children }: { readonly children: ReactNode }) {
  const { hidden, toggle } = usePrivacy();
  return (
    <>
      {hidden && (
        <Callout
          title={pupilTexts.hiddenTitle}
          action={
            <Button variant="default" onClick={toggle}>
              {pupilTexts.showNames}
            </Button>
          }
        >
          {pupilTexts.hiddenText}
        </Callout>
      )}
      <div hidden={hidden}>{children}</div>
    </>
  );
}
