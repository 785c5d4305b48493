/** A real 8 × 8 PNG in base64, for image endpoints. */
export const tinyPng =
  'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGM44WCAFTEMLQkAoIpOAZerAncAAAAASUVORK5CYII='
