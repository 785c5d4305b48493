'use client'
import type { ReactNode } from 'react'
import './facts.css'

export type Fact = [label: string, value: ReactNode]

/** What is known of something that was bought, to read. */
export const BoughtFacts = ({ facts }: { facts: readonly (Fact | undefined)[] }) => (
  <dl className="bought-facts">
    {facts.map((fact) =>
      fact ? (
        <div key={fact[0]}>
          <dt>{fact[0]}</dt>
          <dd>{fact[1]}</dd>
        </div>
      ) : null,
    )}
  </dl>
)

/** A page elsewhere. */
export const Away = ({ href, children }: { href: string; children: string }) => (
  <a href={href} target="_blank" rel="noopener noreferrer">
    {children}
  </a>
)

/** In place of an input whose value the facts tell. */
export const ToldAbove = () => null
