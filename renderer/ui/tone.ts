/** What a colour says in a tag, mark, meter or callout. Meaning is always in the words as well. */
export type Tone = 'neutral' | 'petrol' | 'coral' | 'moss' | 'amber' | 'violet';
