/**
 * Errors that travel through streams lose where they came from. Each stage marks its own, so that a full disk isn't
 * taken for a damaged file, and a damaged file not for one that was made wrong.
 */
export type Stage = {
  /** The same pieces; remembers what they threw. */
  readonly watch: (pieces: AsyncIterable<Uint8Array>) => AsyncGenerator<Uint8Array, void>;
  /** What they threw; null: nothing. */
  readonly failed: () => { readonly error: unknown } | null;
};

export const createStage = (): Stage => {
  let failed: { readonly error: unknown } | null = null;
  return {
    watch: async function* watch(pieces) {
      try {
        yield* pieces;
      } catch (error) {
        failed = { error };
        throw error;
      }
    },
    failed: () => failed,
  };
};
