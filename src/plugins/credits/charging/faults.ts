import type { PayloadRequest } from 'payload'
import { localText } from '#kernel/local-text.ts'
import { Fault } from '#kernel/server/fault.ts'
import { languageOf } from '../language-of.ts'

type Lacking = { workspace: string; credits: number; available: number }

/** Where credits are added: a path of the site without its language. */
const where = '/billing'

/** The Fault for work the workspace cannot pay: `credits.insufficient` (402). */
export const tooFewCredits = (req: PayloadRequest, { workspace, credits, available }: Lacking): Fault => {
  const message = {
    en: `This needs ${counted(credits, 'credit', 'credits')}; the workspace has ${available}. Add credits to continue.`,
    de: `Das kostet ${credits} Credits; der Arbeitsbereich hat ${available}. Laden Sie Credits auf, um fortzufahren.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.insufficient',
    status: 402,
    details: { credits, available, missing: Math.max(0, credits - available), workspace, where },
  })
}

type Limited = { workspace: string; credits: number; monthly: number; used: number }

/** The Fault for work beyond what its owners let a person spend in a month: `credits.member-limit` (402). */
export const overMemberLimit = (
  req: PayloadRequest,
  { workspace, credits, monthly, used }: Limited,
): Fault => {
  const left = Math.max(0, monthly - used)
  const message = {
    en: `This needs ${counted(credits, 'credit', 'credits')}; you may spend ${left} more this month. Ask an owner of the workspace to raise your limit.`,
    de: `Das kostet ${credits} Credits; Sie dürfen in diesem Monat noch ${left} ausgeben. Bitten Sie die Leitung des Arbeitsbereichs um ein höheres Limit.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.member-limit',
    status: 402,
    details: { credits, monthly, used, left, workspace },
  })
}

/** The Fault for a job that costs more than any may: `credits.over-cap` (409). */
export const overJobCap = (
  req: PayloadRequest,
  { credits, cap }: { credits: number; cap: number },
): Fault => {
  const message = {
    en: `This needs ${credits} credits; a single job may take ${cap}. Ask for fewer pages or pictures.`,
    de: `Das kostet ${credits} Credits; ein einzelner Auftrag darf ${cap} kosten. Verlangen Sie weniger Seiten oder Bilder.`,
  }
  return new Fault(localText(message, languageOf(req)), {
    code: 'credits.over-cap',
    status: 409,
    details: { credits, cap },
  })
}

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`
