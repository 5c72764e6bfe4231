import { Button } from '@mantine/core';
import { useState } from 'react';
import { TopBar } from '../ui/TopBar';
import { SearchButton } from '../ui/SearchButton';
import { IconEye, IconEyeOff, IconLock, IconShare } from '../ui/icons/icons';
import { api } from './api';
import { usePrivacy } from './privacy';
import { useOpenDialog } from './shell-dialogs';
import { appTexts } from './texts';

export function AppBar() {
  const { hidden, toggle } = usePrivacy();
  const open = useOpenDialog();
  return (
    <TopBar
      start={
        <SearchButton
          label={appTexts.search}
          keys={appTexts.searchKeys}
          ariaKeys="Control+K"
          onClick={() => open('search')}
        />
      }
      end={
        <>
          <SharingButton />
          <Button
            variant="subtle"
            color="sand"
            leftSection={hidden ? <IconEyeOff /> : <IconEye />}
            aria-pressed={hidden}
            onClick={toggle}
          >
            {hidden ? appTexts.showNames : appTexts.hideNames}
          </Button>
          <Button
            variant="subtle"
            color="sand"
            leftSection={<IconLock />}
            onClick={() => void api.window.lock({})}
          >
            {appTexts.lock}
          </Button>
        </>
      }
    />
  );
}

/** Teams shows a black window while content is protected: this lifts it until the next lock. */
function SharingButton() {
  const [allowed, setAllowed] = useState(false);
  const change = async (): Promise<void> => {
    const result = await api.window.allowSharing({ allowed: !allowed });
    if (result.ok) setAllowed(result.value.allowed);
  };
  return (
    <Button
      variant={allowed ? 'light' : 'subtle'}
      color={allowed ? 'coral' : 'sand'}
      leftSection={<IconShare />}
      aria-pressed={allowed}
      onClick={() => void change()}
    >
      {allowed ? appTexts.sharing.stop : appTexts.sharing.allow}
    </Button>
  );
}
