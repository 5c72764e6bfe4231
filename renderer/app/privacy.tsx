/**
 * The privacy view: while it is on, no name of a pupil, guardian, relative or teacher stands on the
 * screen. Names in texts are replaced in the vault process, by the same engine that guards a casus.
 */
import { useQuery } from '@tanstack/react-query';
import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import { api, valueOf } from './api';
import { useSchoolId } from './school';

type Privacy = {
  readonly hidden: boolean;
  readonly toggle: () => void;
  /** The code name while names are hidden, else the pupil's name. */
  readonly nameOf: (file: { readonly pupilName: string; readonly codeName: string }) => string;
};

const PrivacyContext = createContext<Privacy>({
  hidden: true,
  toggle: () => undefined,
  nameOf: ({ codeName }) => codeName,
});

export function PrivacyProvider({ children }: { readonly children: ReactNode }) {
  const [hidden, setHidden] = useState(false);
  const toggle = useCallback(() => setHidden((before) => !before), []);
  const value = useMemo<Privacy>(
    () => ({
      hidden,
      toggle,
      nameOf: ({ pupilName, codeName }) => (hidden ? codeName : pupilName),
    }),
    [hidden, toggle],
  );
  return <PrivacyContext value={value}>{children}</PrivacyContext>;
}

export const usePrivacy = (): Privacy => use(PrivacyContext);

/**
 * The texts as they may be shown now. While they are being masked the answer is `null`: a caller shows
 * nothing rather than a name.
 */
export const useShownTexts = (
  caseFileId: string | null,
  texts: readonly string[],
): readonly string[] | null => {
  const { hidden } = usePrivacy();
  const schoolId = useSchoolId();
  const { data } = useQuery({
    queryKey: ['masked', schoolId, caseFileId, texts],
    enabled: hidden && schoolId !== null && texts.length > 0,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    queryFn: async () =>
      (await valueOf(api.privacy.mask({ schoolId: schoolId ?? '', caseFileId, texts: [...texts] })))
        .texts,
  });
  if (!hidden) return texts;
  if (texts.length === 0) return texts;
  return data ?? null;
};
