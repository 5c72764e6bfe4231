declare module 'nspell' {
  /** `data`: every form that the affixes make, with the flags of its stem. */
  export default function nspell(dictionary: { aff: Uint8Array; dic: Uint8Array }): {
    readonly data: Readonly<Record<string, unknown>>;
  };
}
