const NONCE_BYTES = 18

/** A nonce nobody can guess, for one answer. */
export const newNonce = (): string =>
  btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(NONCE_BYTES))))
