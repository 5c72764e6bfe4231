// Threat: a save during a backup fails, or lands in the file that is about to be replaced.
// While the gate is closed, writers wait (`writes`), or everybody does (`all`). Nothing is refused.

type Held = 'nothing' | 'writes' | 'all';

/** Holds statements back while the database file is copied or exchanged. */
export class WriteGate {
  #held: Held = 'nothing';
  #opened: Promise<void> = Promise.resolve();
  #release: () => void = () => undefined;

  get held(): Held {
    return this.#held;
  }

  hold(what: 'writes' | 'all'): void {
    if (this.#held === 'nothing') {
      this.#opened = new Promise((resolve) => {
        this.#release = resolve;
      });
    }
    this.#held = what;
  }

  open(): void {
    this.#held = 'nothing';
    this.#release();
  }

  /** Resolves when the gate lets this statement through. */
  async pass(isWriter: () => boolean): Promise<void> {
    while (this.#held === 'all' || (this.#held === 'writes' && isWriter())) await this.#opened;
  }
}
