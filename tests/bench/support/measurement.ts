/** One line of the bench: what was measured, beside what it is compared with in the same run. */
export type Measurement = {
  readonly measure: string;
  readonly value: number;
  readonly unit: string;
  readonly p95?: number;
  readonly p99?: number;
  /** The peer that was measured too, or the limit of design.md. */
  readonly peer: { readonly name: string; readonly value: number };
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
};

export type BenchTools = {
  /** Alternating runs of what starts a window. */
  readonly runs: number;
  /** Empty, removed afterwards. */
  readonly folder: string;
  /** The cached vault of 2,000 files and 50,000 notes; copy it before it changes. */
  readonly bigVault: string;
};

export type Bench = {
  readonly name: string;
  readonly needsBigVault: boolean;
  readonly run: (tools: BenchTools) => Promise<readonly Measurement[]>;
};

/** A measurement against a limit: `value` (a median or a percentile) may be `limit` at most. */
export const againstLimit = ({
  limit,
  ...rest
}: Pick<Measurement, 'measure' | 'value' | 'unit' | 'p95' | 'p99'> & {
  readonly limit: { readonly name: string; readonly value: number; readonly judged?: number };
}): Measurement => {
  const judged = limit.judged ?? rest.value;
  return {
    ...rest,
    peer: { name: limit.name, value: limit.value },
    ratio: judged / limit.value,
    goal: `<= ${limit.value} ${rest.unit}`,
    met: judged <= limit.value,
  };
};

/** A measurement against a peer: at most `most` times as much. */
export const againstPeer = ({
  peer,
  most,
  ...rest
}: Pick<Measurement, 'measure' | 'value' | 'unit' | 'p95' | 'p99' | 'peer'> & {
  readonly most: number;
}): Measurement => ({
  ...rest,
  peer,
  ratio: rest.value / peer.value,
  goal: `<= ${most} x ${peer.name}`,
  met: rest.value / peer.value <= most,
});
