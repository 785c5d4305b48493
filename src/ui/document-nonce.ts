/** The nonce the document came with. Later answers have others, which this document would not accept. */
export const documentNonce = (): string | undefined =>
  typeof document === 'undefined'
    ? undefined
    : (document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? undefined)
