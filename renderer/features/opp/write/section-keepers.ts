/**
 * Keeps what is typed in the sections of an OPP, as app/keepers.ts keeps all that is typed: one save at a
 * time, tried again when it fails, aside as a draft meanwhile. Beside that it knows what was typed last,
 * for a section that refers to another, and which sections were changed elsewhere too.
 */
import type { OppContent } from '../../../../electron/contract/opp-content';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { createKeepers } from '../../../app/keepers';
import type { Aside, Kept as AnyKept } from '../../../app/keepers';

export type SectionValue = OppContent[OppSection];

export type Kept = AnyKept & {
  /** Sections that were changed elsewhere too: a person says which text stays. */
  readonly conflicts: readonly OppSection[];
};

export type SectionKeepers = {
  /** What was typed last, saved or not; null when nothing was typed yet. */
  readonly latest: <Name extends OppSection>(section: Name) => OppContent[Name] | null;
  readonly isWaiting: (section: OppSection) => boolean;
  readonly change: (section: OppSection, value: SectionValue) => void;
  /** What was typed gives way to what is in the vault. */
  readonly forget: (section: OppSection) => void;
  /** Of a conflict: what was typed is saved over what is in the vault. */
  readonly overwrite: (section: OppSection) => void;
  /** Takes back what lies aside from before; of `newer` a person says which text stays. */
  readonly restore: (
    values: ReadonlyMap<OppSection, SectionValue>,
    newer: readonly OppSection[],
  ) => void;
  /** Saves all that waits. @returns whether everything is saved */
  readonly flush: () => Promise<boolean>;
  /** As `flush`. @returns whether all of it is safe in the vault: saved, or kept aside */
  readonly secure: () => Promise<boolean>;
  /** Of all sections together; the same object until it changes. */
  readonly kept: () => Kept;
  /** Told of everything that is typed, and of every change of `kept`. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** The section in the vault is another one than the one that was typed on. */
export class SectionConflict extends Error {}

type Options = {
  /** Rejects when it could not be saved; with `SectionConflict` it waits until a person has chosen. */
  readonly save: (section: OppSection, value: SectionValue) => Promise<void>;
  readonly aside: Aside<OppSection, SectionValue>;
};

export const createSectionKeepers = ({ save, aside }: Options): SectionKeepers => {
  const typed = new Map<OppSection, SectionValue>();
  const conflicts = new Set<OppSection>();
  const listeners = new Set<() => void>();

  const keepers = createKeepers<OppSection, SectionValue>({
    save: async (section, value) => {
      // Nobody has said yet which text stays: neither is thrown away.
      if (conflicts.has(section)) throw new SectionConflict();
      try {
        await save(section, value);
      } catch (error) {
        if (error instanceof SectionConflict) conflicts.add(section);
        throw error;
      }
    },
    aside,
  });

  const read = (): Kept => {
    const { state, failure } = keepers.kept();
    const decided = failure instanceof SectionConflict && conflicts.size === 0;
    return decided
      ? { state: 'idle', failure: null, conflicts: [] }
      : { state, failure, conflicts: [...conflicts] };
  };
  let kept = read();
  const tell = (): void => {
    kept = read();
    for (const listener of listeners) listener();
  };
  keepers.subscribe(tell);

  return {
    latest: <Name extends OppSection>(section: Name) =>
      (typed.get(section) ?? null) as OppContent[Name] | null,
    isWaiting: (section) => keepers.unsaved(section) !== null,
    change: (section, value) => {
      typed.set(section, value);
      keepers.change(section, value);
      tell();
    },
    forget: (section) => {
      typed.delete(section);
      conflicts.delete(section);
      keepers.forget(section);
      tell();
      // What lies aside of it goes too.
      void keepers.flush();
    },
    overwrite: (section) => {
      conflicts.delete(section);
      tell();
      void keepers.flush();
    },
    restore: (values, newer) => {
      for (const [section, value] of values) typed.set(section, value);
      for (const section of newer) conflicts.add(section);
      keepers.restore(values);
      tell();
    },
    flush: keepers.flush,
    secure: keepers.secure,
    kept: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
