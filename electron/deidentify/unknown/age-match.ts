/** How far an age goes and how sure it is; confidence 0: surely no age, whatever else might match. */
export type AgeMatch = { readonly end: number; readonly confidence: number };

/** Without "jaar" or brackets a number beyond this is no age: "hij wordt 45" counts something else. */
export const OLDEST_CHILD = 19;
