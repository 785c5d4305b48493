/** A new key: what is sent with it twice is booked once. */
export const newKey = (): string =>
  // `randomUUID` exists on secure pages only, and a panel in a house network may not be one.
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
