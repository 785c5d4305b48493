'use client'
import type { ReactNode } from 'react'
import { useRewriting } from '#plugins/ai/client.ts'
import type { Catalog, DesignRecord } from '#plugins/core/client.ts'
import { ExportMenu } from '#plugins/exports/client.ts'
import { DesignViewer } from '#plugins/preview/client.ts'

type Props = {
  design: DesignRecord
  catalog: Catalog | undefined
  /** A generation that did not come to its end. */
  stopped: ReactNode
}

/** A design to look at, with everything that can be done with it and its pages. */
export const FinishedDesign = ({ design, catalog, stopped }: Props) => {
  const flow = catalog?.kinds.find(({ slug }) => slug === design.kind)?.flow ?? 'paged'
  const rewriting = useRewriting(design, flow)
  return (
    <DesignViewer
      design={design}
      catalog={catalog}
      notice={(page) => {
        const told = stopped ?? rewriting.notice(page)
        return told ? <div className="px-4 pb-3 sm:px-6">{told}</div> : null
      }}
      actions={(page) => (
        <>
          {rewriting.action(page)}
          <ExportMenu design={design} formats={catalog?.formats} />
        </>
      )}
      cover={rewriting.cover}
    />
  )
}
