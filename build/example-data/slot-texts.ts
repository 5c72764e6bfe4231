import { pick, type Random } from './random';

/** Values for the slots of a bank text; a slot without a value makes the text unusable. */
export type Slots = Readonly<Partial<Record<SlotName, string>>>;

type SlotName =
  | 'kind'
  | 'kinds'
  | 'hij'
  | 'hem'
  | 'zijn'
  | 'ouder'
  | 'oudernaam'
  | 'juf'
  | 'ib'
  | 'groep'
  | 'vriend'
  | 'broer';

type Part =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'slot'; readonly name: string; readonly capital: boolean }
  | { readonly type: 'choice'; readonly options: readonly (readonly Part[])[] };

/** A text with `{slots}` and `[one|of|these]`, parsed once. */
export type SlotText = { readonly parts: readonly Part[] };

/**
 * Parses a bank text. `{Hij}` gives a capital; so does any slot at the start of a sentence, because
 * "moeder Petra" may open one.
 */
export function parseSlotText(source: string): SlotText {
  return { parts: parseParts(source, true) };
}

/** True when every slot outside the choices has a value, and each choice has an option left. */
export function canFill(text: SlotText, slots: Slots): boolean {
  return text.parts.every((part) => {
    if (part.type === 'slot') return valueOf(part.name, slots) !== undefined;
    return part.type === 'text' || part.options.some((option) => partsFillable(option, slots));
  });
}

/** Fills slots and takes a random option of each choice. */
export function fillSlotText(text: SlotText, slots: Slots, random: Random): string {
  return text.parts.map((part) => fillPart(part, slots, random)).join('');
}

function parseParts(source: string, atStart: boolean): readonly Part[] {
  const parts: Part[] = [];
  let before = '';
  for (const match of source.matchAll(/\{(\w+)\}|\[([^[\]]*)\]|[^{}[\]]+/gu)) {
    const [whole, slot, choice] = match;
    const opensSentence = before === '' ? atStart : /[.!?]["']?\s+"?$|^"$/u.test(before);
    if (slot !== undefined) parts.push({ type: 'slot', name: slot, capital: opensSentence });
    else if (choice !== undefined) {
      const options = choice.split('|').map((option) => parseParts(option, opensSentence));
      parts.push({ type: 'choice', options });
    } else parts.push({ type: 'text', text: whole });
    before += whole;
  }
  return parts;
}

function partsFillable(parts: readonly Part[], slots: Slots): boolean {
  return parts.every((part) => part.type !== 'slot' || valueOf(part.name, slots) !== undefined);
}

function fillPart(part: Part, slots: Slots, random: Random): string {
  if (part.type === 'text') return part.text;
  if (part.type === 'choice') {
    const option = pick(
      random,
      part.options.filter((candidate) => partsFillable(candidate, slots)),
    );
    return option.map((inner) => fillPart(inner, slots, random)).join('');
  }
  const value = valueOf(part.name, slots) ?? '';
  const capital = part.capital || part.name.charAt(0) !== part.name.charAt(0).toLowerCase();
  return capital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

const slotNames: readonly SlotName[] = [
  'kind',
  'kinds',
  'hij',
  'hem',
  'zijn',
  'ouder',
  'oudernaam',
  'juf',
  'ib',
  'groep',
  'vriend',
  'broer',
];

function valueOf(name: string, slots: Slots): string | undefined {
  const wanted = name.charAt(0).toLowerCase() + name.slice(1);
  const known = slotNames.find((candidate) => candidate === wanted);
  if (known === undefined) throw new RangeError(`unknown slot: ${name}`);
  return slots[known];
}
