import { useEffect, useState } from 'react';
import { api } from '../../../app/api';
import { stepTexts } from './texts';

type Platform = keyof typeof stepTexts.encryption.how;

/** What this app runs on; null until it is known. */
export const usePlatform = (): Platform | null => {
  const [platform, setPlatform] = useState<Platform | null>(null);
  useEffect(() => {
    let mounted = true;
    void api.app.about({}).then((result) => {
      if (mounted && result.ok) setPlatform(result.value.platform);
    });
    return () => {
      mounted = false;
    };
  }, []);
  return platform;
};

/** Why the disk itself should be encrypted too, and where that is set on this platform. */
export function EncryptionAdvice() {
  const platform = usePlatform();
  const { why, how } = stepTexts.encryption;
  return (
    <>
      <p>{why}</p>
      {platform !== null && <p>{how[platform]}</p>}
    </>
  );
}
