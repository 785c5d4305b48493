import type { JobStatus } from '#plugins/core/client.ts'
import type { Outline } from '../../outline/shown-outline.ts'

export type OutlineJob = { id: string; kind: string; status: JobStatus }

/** The answer of `GET /api/designs/:id/outline`. */
export type OutlineAnswer = { outline: Outline | null; job: OutlineJob | null }
