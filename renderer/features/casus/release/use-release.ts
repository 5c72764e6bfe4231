/** Releasing, going on as a new version, and exporting. */
import { useMutation } from '@tanstack/react-query';
import type { Casus } from '../../../../electron/contract/casus';
import type { CasusLayout } from '../../../../electron/contract/casus-calls';
import { api, codeOf, valueOf } from '../../../app/api';
import { notify } from '../../notes/undo-notice';
import { useGateTools } from '../gate-tools';
import { releaseTexts as texts } from './texts';

export type ExportInput = {
  readonly as: 'pdf' | 'docx';
  readonly versionNumber: number;
  readonly layout: CasusLayout;
};

/** What stood before the person who read it aloud. */
type ReadAloud = Pick<Casus, 'keptSure' | 'textHash'>;

export const useRelease = () => {
  const { id, run } = useGateTools();

  /** The casus is shown anew where its text is no longer the one that was read. */
  const release = async (read: ReadAloud): Promise<'released' | 'textChanged' | 'failed'> => {
    let same = true;
    const after = await run(async ({ version }) => {
      try {
        return await valueOf(api.casus.release({ id, version, ...read, readAloud: true }));
      } catch (error) {
        if (codeOf(error) !== 'TEXT_CHANGED') throw error;
        same = false;
        return valueOf(api.casus.get({ id }));
      }
    });
    if (after === null) return 'failed';
    if (!same) return 'textChanged';
    notify(texts.released(after.versionNumber));
    return 'released';
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
