import { broadsheet } from './broadsheet.ts'
import { grotesk } from './grotesk.ts'
import { signal } from './signal.ts'

/** The themes the core brings; the first is used where a design names none. */
export const themes = [broadsheet, grotesk, signal]
