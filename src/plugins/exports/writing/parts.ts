import { type Design, type DesignRegistry } from '#design/index.ts'
import { type Fonts } from './read-fonts.ts'
import { type Picture } from './read-pictures.ts'

/** What a document is put together from. */
export type Parts = { design: Design; registry: DesignRegistry; fonts: Fonts; pictures: readonly Picture[] }

/** What a document is for, and which page or sheet of the design alone, counted from 0. */
export type Wanted = { media: 'print' | 'screen'; page?: number; sheet?: number }

/** The same for a tab, where a design may be drawn in another way than it is stored: in themes that are not registered. */
export type WantedForTab = Wanted & { as?: Pick<Parts, 'design' | 'registry'> }
