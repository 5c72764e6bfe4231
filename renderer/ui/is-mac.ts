/** As the editor's own keys are chosen: a Mac has its own. */
export const isMac = (): boolean => navigator.platform.startsWith('Mac');
