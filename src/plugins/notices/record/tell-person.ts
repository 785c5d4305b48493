import type { PayloadRequest } from 'payload'

type Told = {
  /** Id of the user. */
  recipient: string
  /** With `status` what the site's words for it are named by: `notices.kinds.<kind>.<status>`. */
  kind: string
  status: string
  /** What it is about, such as a name. */
  title: string
  /** A path of the site without its language. */
  link: string | null
}

/** Writes a notice that is about no job, on the transaction of the request. */
export const tellPerson = async (req: PayloadRequest, told: Told): Promise<void> => {
  // as the system: nobody writes notices over the API, and nothing in it comes from outside
  await req.payload.db.create({
    collection: 'notices',
    data: { ...told, endedAt: new Date().toISOString() },
    req,
  })
}
