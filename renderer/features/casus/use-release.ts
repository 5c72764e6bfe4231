import { useMutation } from '@tanstack/react-query';
import type { Casus } from '../../../electron/contract/casus';
import { api, valueOf } from '../../app/api';
import { notify } from '../notes/undo-notice';
import { casusTexts as texts } from './texts';
import type { ChangeCasus } from './use-casus';

/** Releasing, reopening and saving as PDF. */
export const useRelease = ({ id }: Casus, changeCasus: ChangeCasus) => {
  const release = useMutation({
    mutationFn: (keptSure: number) =>
      changeCasus(({ version }) => valueOf(api.casus.release({ id, version, keptSure }))),
    onSuccess: () => notify(texts.released),
  });
  const reopen = useMutation({
    mutationFn: () => changeCasus(() => valueOf(api.casus.reopen({ id }))),
    onSuccess: () => notify(texts.reopened),
  });
  const savePdf = useMutation({
    mutationFn: async () => {
      const { saved } = await valueOf(api.casus.exportPdf({ id }));
      // Its exports are counted in the list, which reads it anew.
      if (saved) await changeCasus(() => valueOf(api.casus.get({ id })));
      return saved;
    },
    onSuccess: (saved) => {
      if (saved) notify(texts.saved);
    },
  });
  return { release, reopen, savePdf, error: release.error ?? reopen.error ?? savePdf.error };
};
