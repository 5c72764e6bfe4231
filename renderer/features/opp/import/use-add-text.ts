/** Text of an old OPP that came into the draft, and the way back: out of it again, without what was typed since. */
import { useQueryClient } from '@tanstack/react-query';
import type { Result } from '../../../../electron/contract/contract';
import type { OppId } from '../../../../electron/contract/ids';
import type { Opp } from '../../../../electron/contract/opp';
import type { OppContent, OppSectionValue } from '../../../../electron/contract/opp-content';
import type { OppRest, OppUnplaced } from '../../../../electron/contract/opp-import-content';
import { api, valueOf } from '../../../app/api';
import { notify, notifyUndo } from '../../notes/undo-notice';
import { useOppChange } from '../use-opp';
import { withoutAdded } from '../write/take-back';
import type { Contents } from '../write/take-back';
import { importTexts as texts } from './texts';
import { unplacedKey } from './use-import';

type Call = (now: Opp) => Promise<Result<Opp>>;

/** One section after the other: each on the version that the one before gave. */
const saveSections = async (
  now: Opp,
  sections: readonly OppSectionValue[],
): Promise<Result<Opp>> => {
  let opp = now;
  for (const section of sections) {
    const version = opp.draft?.version ?? 1;
    const saved = await api.opp.saveSection({ id: now.id, version, section });
    if (!saved.ok) return saved;
    opp = saved.value;
  }
  return { ok: true, value: opp };
};

/** Runs what adds text. @returns the text before and after; null when it failed */
const adding = async (
  run: (call: Call) => Promise<Opp | null>,
  call: Call,
): Promise<Contents | null> => {
  const stood: { content: OppContent | null } = { content: null };
  const after = await run((now) => {
    stood.content = now.draft?.content ?? null;
    return call(now);
  });
  if (after?.draft == null || stood.content === null) return null;
  return { before: stood.content, after: after.draft.content };
};

type Adding = {
  /** An item of the box into the draft. @returns whether it is there */
  readonly place: (item: OppUnplaced, call: Call) => Promise<boolean>;
  /** What was chosen of an old OPP into the draft, and the rest into the box. @returns whether it is done */
  readonly apply: (call: Call) => Promise<boolean>;
  readonly pending: boolean;
  readonly error: unknown;
};

/** Adds text, and says so with a way back. */
export const useAddText = (id: OppId): Adding => {
  const client = useQueryClient();
  const { run, pending, error } = useOppChange(id);
  const readBox = () => client.invalidateQueries({ queryKey: unplacedKey(id) });

  /** Null when it can't be read: then nothing in it is thrown away. */
  const readItems = () => valueOf(api.oppImport.unplaced({ id })).catch(() => null);

  const unplace = async (contents: Contents, { heading, text }: OppRest): Promise<void> => {
    let stays = false;
    const after = await run(async (now) => {
      const { sections, whole } = withoutAdded(contents, now.draft?.content ?? contents.after);
      stays = !whole;
      if (stays) return { ok: true, value: now };
      // First into the box: should the second fail it stands twice, and is not lost.
      const version = now.draft?.version ?? 1;
      const kept = [{ heading, text }];
      const back = await api.oppImport.apply({ id, version, chosen: [], kept });
      return back.ok ? saveSections(back.value, sections) : back;
    });
    await readBox();
    if (after !== null) notify(stays ? texts.placedStays : texts.placedBack);
  };

  const takeBack = async (contents: Contents, added: readonly OppUnplaced[]): Promise<void> => {
    let stays = false;
    const after = await run((now) => {
      const { sections, whole } = withoutAdded(contents, now.draft?.content ?? contents.after);
      stays = !whole;
      return saveSections(now, sections);
    });
    if (after === null) return;
    // An item that was placed or thrown away meanwhile is there no more.
    for (const { id: itemId } of added) await api.oppImport.discard({ id, itemId });
    await readBox();
    notify(stays ? texts.partStays : texts.takenBack);
  };

  return {
    pending,
    error,
    place: async (item, call) => {
      const contents = await adding(run, call);
      if (contents === null) return false;
      await readBox();
      notifyUndo(texts.placed, () => void unplace(contents, item));
      return true;
    },
    apply: async (call) => {
      const before = await readItems();
      const contents = await adding((one) => run(one, { quiet: true }), call);
      if (contents === null) return false;
      const after = await readItems();
      const lay = new Set(before?.map((item) => item.id));
      const added = before === null ? [] : (after ?? []).filter((item) => !lay.has(item.id));
      await readBox();
      notifyUndo(texts.done, () => void takeBack(contents, added));
      return true;
    },
  };
};
