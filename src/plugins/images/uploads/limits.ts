/** Bytes of one upload; the API refuses larger bodies before they are read. */
export const largestBytes = 20 * 1024 * 1024

/** A picture of 34 bytes can claim 268 megapixels, which decoded take a gigabyte. */
export const mostPixels = 50e6
