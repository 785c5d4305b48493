import { safeLink } from '../../rich-text/safe-link.ts'

/** Where a reference can be read: its address, and how it is written for readers. */
export type ReferenceAddress = { href: string | null; shown: string }

const doi = /^(?:doi:\s*|(?:https?:\/\/)?(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i

/** A DOI or an address as a link; only words where a design may not link to it. */
export const referenceAddress = (written: string): ReferenceAddress | null => {
  const address = written.trim()
  if (address === '') return null
  const name = doi.exec(address)?.[1]
  if (name !== undefined) {
    const href = safeLink(`https://doi.org/${name.replaceAll('"', '%22').replaceAll('<', '%3C')}`)
    return { href, shown: `doi.org/${name}` }
  }
  // Written without its scheme, as people do: www.example.org/report.
  const isBare = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?:\/\S*)?$/u.test(address)
  const href = safeLink(isBare ? `https://${address}` : address)
  // An address inside the design or on its own site is no source.
  const isExternal = href !== null && /^(?:https?|mailto):/i.test(href)
  return { href: isExternal ? href : null, shown: address.replace(/^https?:\/\/(?:www\.)?|\/$/gi, '') }
}
