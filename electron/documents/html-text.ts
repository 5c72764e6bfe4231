/** Text → HTML. Pure. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text → HTML text. Control characters go: HTML has no way to write them. */
export const escapeHtml = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex -- exactly those
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '')
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
    // The protocol handler puts a nonce where it finds this; a text must not get it.
    .replaceAll('__NONCE__', '__&#78;ONCE__');
