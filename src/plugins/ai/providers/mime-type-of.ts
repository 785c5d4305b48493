import { ProviderFailure } from './provider-failure.ts'

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte)

/**
 * The picture's type by its first bytes, whatever the provider calls it.
 *
 * @throws ProviderFailure when it is not a PNG, JPEG or WebP.
 */
export const mimeTypeOf = (bytes: Uint8Array): 'image/png' | 'image/jpeg' | 'image/webp' => {
  if (startsWith(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image/png'
  if (startsWith(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg'
  if (startsWith(bytes, 0x52, 0x49, 0x46, 0x46) && startsWith(bytes.subarray(8), 0x57, 0x45, 0x42, 0x50))
    return 'image/webp'
  throw new ProviderFailure(
    'rejected',
    `The provider's picture is no PNG, JPEG or WebP (${bytes.length} bytes).`,
  )
}
