import { ledger } from './ledger.ts'
import { atelier } from './atelier.ts'
import { broadsheet } from './broadsheet.ts'
import { grotesk } from './grotesk.ts'
import { signal } from './signal.ts'
import { blueprint } from './blueprint.ts'
import { botanic } from './botanic.ts'
import { festival } from './festival.ts'

/** The themes the core brings; the first is used where a design names none. */
export const themes = [broadsheet, grotesk, signal, botanic, blueprint, festival, atelier, ledger]
