import { Fault } from '#kernel/server/fault.ts'

/**
 * The number of the last event a reader has: its `Last-Event-ID` header, which browsers send when they come back by
 * themselves, else `?after=`, else 0.
 *
 * @throws Fault `jobs.bad-event-id` (400) when it is no number of an event.
 */
export const resumePoint = ({ headers, url }: { headers: Headers; url: string }): number => {
  const given =
    headers.get('last-event-id') || new URL(url, 'http://localhost').searchParams.get('after') || '0'
  const after = Number(given)
  if (/^\d{1,10}$/.test(given) && after <= 2_147_483_647) return after
  throw new Fault('Last-Event-ID must be the number of an event this stream has sent.', {
    code: 'jobs.bad-event-id',
    status: 400,
    details: { given: given.slice(0, 64) },
  })
}
