/**
 * Keeps what is typed in the sections of an OPP, as app/keepers.ts keeps all that is typed: one save at a
 * time, tried again when it fails, aside as a draft meanwhile. Beside that it knows what was typed last,
 * for a section that refers to another, what each text was typed over, and which sections were changed
 * elsewhere too.
 */
import type { OppContent } from '../../../../electron/contract/opp-content';
import type { OppSection } from '../../../../electron/contract/opp-sections';
import { createKeepers } from '../../../app/keepers';
import type { Aside, Kept as AnyKept } from '../../../app/keepers';

export type SectionValue = OppContent[OppSection];

/** What was typed, and what stood in the vault when its typing began. */
export type TypedOver = { readonly value: SectionValue; readonly over: SectionValue };

/** As it comes back from a draft; `over` is null where that can't be read any more. */
export type Restored = ReadonlyMap<
  OppSection,
  { readonly value: SectionValue; readonly over: SectionValue | null }
>;

export type Kept = AnyKept & {
  /** Sections that were changed elsewhere too: a person says which text stays. */
  readonly conflicts: readonly OppSection[];
};

export type SectionKeepers = {
  /** What was typed last, saved or not; null when nothing was typed yet. */
  readonly latest: <Name extends OppSection>(section: Name) => OppContent[Name] | null;
  readonly isWaiting: (section: OppSection) => boolean;
  /** @param typed with `over`: what the vault held when its form began; what was followed or saved since counts first */
  readonly change: (section: OppSection, typed: TypedOver) => void;
  /** What was typed gives way to `theirs`, what is in the vault: the form follows that. */
  readonly forget: (section: OppSection, theirs: SectionValue) => void;
  /** Of a conflict: what was typed is saved over `theirs`, what a person saw is in the vault. */
  readonly overwrite: (section: OppSection, theirs: SectionValue) => void;
  /** Takes back what lies aside from before; of `newer` a person says which text stays. */
  readonly restore: (restored: Restored, newer: readonly OppSection[]) => void;
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
  /**
   * @returns what is in the vault then
   * @throws SectionConflict when the vault holds neither this value nor what it was typed over: it waits
   * until a person has chosen; anything else when it could not be saved
   */
  readonly save: (section: OppSection, typed: TypedOver) => Promise<SectionValue>;
  readonly aside: {
    readonly keep: (typed: ReadonlyMap<OppSection, TypedOver>) => Promise<unknown>;
    readonly drop: Aside<OppSection, SectionValue>['drop'];
  };
};

export const createSectionKeepers = ({ save, aside }: Options): SectionKeepers => {
  const typed = new Map<OppSection, SectionValue>();
  // What each is typed over: what its form followed, or what the last save left in the vault.
  const bases = new Map<OppSection, SectionValue>();
  const conflicts = new Set<OppSection>();
  const listeners = new Set<() => void>();
  const overOf = (section: OppSection, value: SectionValue): TypedOver => ({
    value,
    over: bases.get(section) ?? value,
  });

  const keepers = createKeepers<OppSection, SectionValue>({
    save: async (section, value) => {
      // Nobody has said yet which text stays: neither is thrown away.
      if (conflicts.has(section)) throw new SectionConflict();
      try {
        bases.set(section, await save(section, overOf(section, value)));
      } catch (error) {
        if (error instanceof SectionConflict) conflicts.add(section);
        throw error;
      }
    },
    aside: {
      keep: (values) =>
        aside.keep(
          new Map([...values].map(([section, value]) => [section, overOf(section, value)])),
        ),
      drop: aside.drop,
    },
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
    change: (section, { value, over }) => {
      typed.set(section, value);
      // Typed on: it is still over what its typing began with.
      if (!bases.has(section)) bases.set(section, over);
      keepers.change(section, value);
      tell();
    },
    forget: (section, theirs) => {
      typed.delete(section);
      bases.set(section, theirs);
      conflicts.delete(section);
      keepers.forget(section);
      tell();
      // What lies aside of it goes too.
      void keepers.flush();
    },
    overwrite: (section, theirs) => {
      bases.set(section, theirs);
      conflicts.delete(section);
      tell();
      void keepers.flush();
    },
    restore: (restored, newer) => {
      for (const [section, { value, over }] of restored) {
        typed.set(section, value);
        if (over !== null) bases.set(section, over);
      }
      for (const section of newer) conflicts.add(section);
      keepers.restore(new Map([...restored].map(([section, { value }]) => [section, value])));
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
