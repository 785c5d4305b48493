import type { Access, Where } from 'payload'

/** Allows what any of the rules allows: `anyOf(workspaceMember, contentAdmin)`. */
export const anyOf =
  (...rules: Access[]): Access =>
  async (args) => {
    const filters: Where[] = []
    for (const rule of rules) {
      const verdict = await rule(args)
      if (verdict === true) return true
      if (verdict) filters.push(verdict)
    }
    return filters.length > 0 ? { or: filters } : false
  }
