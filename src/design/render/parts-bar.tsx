import type { ReactNode } from 'react'
import { FolioMark } from './brand-mark.tsx'
import type { Part } from './parts.ts'
import { partsOf } from './parts.ts'
import type { Composition } from './composition.ts'

type Props = {
  composition: Composition
  input: { part?: number; partAddress?: (part: Part, index: number) => string }
}

/** The navigation of a website of several parts: its name, and a link to each of them. */
export const PartsBar = ({ composition, input }: Props): ReactNode => {
  const parts = partsOf(composition.design)
  if (composition.kind.flow !== 'continuous' || parts.length < 2) return null
  const { partAddress = (_: Part, index: number) => `#part-${index + 1}` } = input
  const home = parts[0]
  const name = composition.design.title.trim() || composition.words.untitled
  return (
    <header className="parts-bar">
      <a className="parts-home" href={home ? partAddress(home, 0) : '#part-1'}>
        <FolioMark composition={composition} />
        {name}
      </a>
      {/* A list of contents on the page is a navigation as well, and has that name. */}
      <nav aria-label={name}>
        <ul>
          {parts.map((part, index) =>
            part.title === '' ? null : (
              <li key={part.slug}>
                <a
                  href={partAddress(part, index)}
                  aria-current={(input.part ?? 0) === index ? 'page' : undefined}
                >
                  {part.title}
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
    </header>
  )
}
