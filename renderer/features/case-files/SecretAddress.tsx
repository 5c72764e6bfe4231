import { Button } from '@mantine/core';
import { useState } from 'react';
import { IconEye, IconEyeOff } from '../../ui/icons/icons';
import classes from './GuardianCard.module.css';
import { guardianTexts as texts } from './texts';

type SecretAddressProps = {
  readonly name: string;
  /** Null in the privacy view: then there is nothing to open. */
  readonly address: string | null;
};

/** Shown only on purpose, one at a time: whoever looks along sees nothing by accident. */
export function SecretAddress({ name, address }: SecretAddressProps) {
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.secret}>
      <p>{texts.secretText}</p>
      {address !== null && address !== '' && (
        <>
          <Button
            variant="default"
            leftSection={open ? <IconEyeOff size={18} /> : <IconEye size={18} />}
            aria-expanded={open}
            aria-label={open ? texts.hideAddress(name) : texts.showAddress(name)}
            onClick={() => setOpen(!open)}
          >
            {open ? texts.hide : texts.show}
          </Button>
          {open && <p className={classes.address}>{address}</p>}
        </>
      )}
    </div>
  );
}
