export type UnsealReason =
  /** No `age` file at all. */
  | 'notSealed'
  | 'wrongPassphrase'
  | 'notForYou'
  /** Changed or cut off after it was made. */
  | 'damaged'
  /** Whole, but no tar archive of plain files is in it. */
  | 'invalid'
  /** It asks more memory than we give. */
  | 'tooLarge';

/** Why a file can't be opened. */
export class UnsealError extends Error {
  override readonly name: string = 'UnsealError';
  readonly reason: UnsealReason;

  constructor(reason: UnsealReason) {
    super(reason);
    this.reason = reason;
  }
}
