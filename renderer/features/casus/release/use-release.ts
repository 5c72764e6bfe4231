/** Releasing, going on as a new version, and exporting. */
import { useMutation } from '@tanstack/react-query';
import type { CasusLayout } from '../../../../electron/contract/casus-calls';
import { api, valueOf } from '../../../app/api';
import { notify } from '../../notes/undo-notice';
import { useGateTools } from '../gate-tools';
import { releaseTexts as texts } from './texts';

export type ExportInput = {
  readonly as: 'pdf' | 'docx';
  readonly versionNumber: number;
  readonly layout: CasusLayout;
};

export const useRelease = () => {
  const { id, run } = useGateTools();

  const release = async (keptSure: number): Promise<boolean> => {
    const after = await run(({ version }) =>
      valueOf(api.casus.release({ id, version, keptSure, readAloud: true })),
    );
    if (after !== null) notify(texts.released(after.versionNumber));
    return after !== null;
  };
  const reopen = useMutation({
    mutationFn: () => run(() => valueOf(api.casus.reopen({ id }))),
    onSuccess: (after) => {
      if (after !== null) notify(texts.reopened(after.versionNumber));
    },
  });
  const save = useMutation({
    mutationFn: async ({ as, versionNumber, layout }: ExportInput) => {
      const call = as === 'pdf' ? api.casus.exportPdf : api.casus.exportDocx;
      const { saved } = await valueOf(call({ id, versionNumber, layout }));
      // Its exports are counted in the version and in the list.
      if (saved) await run(() => valueOf(api.casus.get({ id })));
      return saved;
    },
    onSuccess: (saved) => {
      if (saved) notify(texts.exported);
    },
  });
  return { release, reopen, save };
};
