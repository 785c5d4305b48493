import config from '@payload-config'
import { GRAPHQL_POST } from '@payloadcms/next/routes'
import { serveApi, serveGraphQl } from '#plugins/core/index.ts'

export const POST = serveGraphQl(GRAPHQL_POST(config))

// GraphQL is asked by POST only; everything else is answered as any address of the API that is not there.
const nothingHere = serveApi(config)

export {
  nothingHere as DELETE,
  nothingHere as GET,
  nothingHere as HEAD,
  nothingHere as OPTIONS,
  nothingHere as PATCH,
  nothingHere as PUT,
}
