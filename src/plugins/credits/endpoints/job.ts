import type { Endpoint } from 'payload'
import { z } from 'zod'
import { Fault } from '#kernel/server/fault.ts'
import { jobMeter } from '../charging/job-meter.ts'

/** `GET /api/credits/jobs/:id` → what a job may take and has paid, for the live meter; 404 for who may not read the job. */
export const jobEndpoint: Endpoint = {
  path: '/credits/jobs/:id',
  method: 'get',
  handler: async (req) => {
    if (!req.user) throw new Fault('Sign in to see this job.', { code: 'auth.required', status: 401 })
    const id = z.uuid().safeParse(req.routeParams?.['id'])
    const meter = id.success ? await jobMeter(req, id.data) : undefined
    if (meter) return Response.json(meter)
    throw new Fault('There is no such job, or it belongs to a workspace you are not in.', {
      code: 'jobs.not-found',
      status: 404,
    })
  },
}
