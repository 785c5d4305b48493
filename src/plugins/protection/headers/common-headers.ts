import type { Place } from './place.ts'

/** Parts of a browser that nothing here uses; a script that got in must not either. */
const unusedFeatures = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
]

const YEAR_SECONDS = 31_536_000

/** What every answer carries, whatever it holds. */
export const commonHeaders = ({ isHttps }: Pick<Place, 'isHttps'>): Record<string, string> => ({
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'permissions-policy': unusedFeatures.map((feature) => `${feature}=()`).join(', '),
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  // Not for subdomains: they are their owner's, and may not have TLS.
  ...(isHttps ? { 'strict-transport-security': `max-age=${YEAR_SECONDS}` } : {}),
})
