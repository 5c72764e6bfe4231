/** One by one from who makes it to who writes it: what is made waits until it was taken. Pure. */

type Slot<Value> = {
  readonly value: Promise<Value>;
  readonly setValue: (value: Value) => void;
  readonly taken: Promise<void>;
  readonly setTaken: () => void;
};

const slotOf = <Value>(): Slot<Value> => {
  let setValue: (value: Value) => void = () => undefined;
  let setTaken: () => void = () => undefined;
  const value = new Promise<Value>((resolve) => {
    setValue = resolve;
  });
  const taken = new Promise<void>((resolve) => {
    setTaken = resolve;
  });
  return { value, setValue, taken, setTaken };
};

export type Handoff<Value> = {
  /** Waits until there is one. */
  readonly take: (key: string) => Promise<Value>;
  /** Waits until it was taken: no more than one lies in memory. */
  readonly give: (key: string, value: Value) => Promise<void>;
};

export const createHandoff = <Value>(): Handoff<Value> => {
  const slots = new Map<string, Slot<Value>>();
  const at = (key: string): Slot<Value> => {
    const slot = slots.get(key) ?? slotOf<Value>();
    slots.set(key, slot);
    return slot;
  };
  return {
    take: async (key) => {
      const { value, setTaken } = at(key);
      const taken = await value;
      setTaken();
      slots.delete(key);
      return taken;
    },
    give: (key, value) => {
      const slot = at(key);
      slot.setValue(value);
      return slot.taken;
    },
  };
};
