import type { RichText, RichTextNode } from '#design/rich-text/rich-text.ts'
import { safeLink } from '#design/index.ts'
import { mapSame, withChildren } from '../edit/edit-rich-text.ts'
import type { Known } from '../facts/known.ts'

const hostOf = (url: string): string | undefined => {
  try {
    return new URL(url).hostname.replace(/^www\./, '')
  } catch {
    return undefined
  }
}

/** Whether a link may stay: one inside the design, or one whose address the person gave. */
export const isGivenLink = (url: string, known: Known): boolean => {
  const safe = safeLink(url)
  if (safe === null) return false
  const bare = url.trim()
  if (/^#[\w-]*$/.test(bare)) return true
  const direct = /^(mailto|tel):(.+)$/i.exec(bare)
  if (direct) return known.gives((direct[2] ?? '').replace(/\?.*$/s, '').replace(/^%2b/i, '+'))
  if (!/^https?:/i.test(bare)) return false
  const host = hostOf(bare)
  return host !== undefined && host.includes('.') && known.gives(host)
}

/** Rich text whose links to addresses nobody gave have become their words. */
export const checkLinks = (value: RichText, known: Known, onRemoved: () => void): RichText => {
  const check = (nodes: readonly RichTextNode[], depth: number): RichTextNode[] => {
    if (depth > 16) return nodes as RichTextNode[] // nobody writes to it
    const inner = mapSame(nodes, (node) => {
      if (!('children' in node) || !Array.isArray(node.children)) return node
      const children = check(node.children, depth + 1)
      return children === node.children ? node : { ...node, children }
    })
    if (!inner.some((node) => node.type === 'link' || node.type === 'autolink')) return inner
    return inner.flatMap((node) => {
      if (node.type !== 'link' && node.type !== 'autolink') return [node]
      if (isGivenLink(node.fields?.url ?? '', known)) return [node]
      onRemoved()
      return node.children
    })
  }
  return withChildren(value, (nodes) => check(nodes, 0))
}
