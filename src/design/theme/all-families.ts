import { everywhereFamilies } from './everywhere-families.ts'
import type { FontFamily } from './font-family.ts'
import {
  anton,
  archivo,
  bigShoulders,
  bricolage,
  dmSans,
  ebGaramond,
  inter,
  jetBrainsMono,
  literata,
  lora,
  manrope,
  newsreader,
  plexMono,
  sourceSerif,
  spaceGrotesk,
} from './font-families.ts'
import { scriptFamilies } from './script-families.ts'
import {
  frauncesSoft,
  geist,
  geistMono,
  nunitoSans,
  plexSans,
  sofiaCondensed,
  sofiaSans,
  sourceSans,
} from './sans-families.ts'

/** The families themes and brand kits may be set in, by name. */
export const fontFamilies: readonly FontFamily[] = [
  anton,
  archivo,
  bigShoulders,
  bricolage,
  dmSans,
  ebGaramond,
  frauncesSoft,
  geist,
  geistMono,
  plexMono,
  plexSans,
  inter,
  jetBrainsMono,
  literata,
  lora,
  manrope,
  newsreader,
  nunitoSans,
  sofiaSans,
  sofiaCondensed,
  sourceSans,
  sourceSerif,
  spaceGrotesk,
]

/** Every family the core ships, those for other scripts, for signs and in the stead of common ones too. */
export const allFamilies: readonly FontFamily[] = [...fontFamilies, ...scriptFamilies, ...everywhereFamilies]
