declare global {
  var __webpack_nonce__: string | undefined;
}

/**
 * The nonce of this load, from `<meta name="csp-nonce">`; '' when there is none (tests).
 * Also put where react-remove-scroll looks for it (the scroll lock of dialogs): its own style element
 * would be refused otherwise, and dialogs would let the page behind them scroll.
 */
export function readStyleNonce(): string {
  const nonce = document.querySelector('meta[name="csp-nonce"]')?.getAttribute('content') ?? '';
  if (nonce !== '') globalThis.__webpack_nonce__ = nonce;
  return nonce;
}
