import config from '@payload-config'
import { GRAPHQL_POST, REST_OPTIONS } from '@payloadcms/next/routes'
import { serveApi, serveGraphQl } from '#plugins/core/index.ts'

export const POST = serveGraphQl(GRAPHQL_POST(config))
export const OPTIONS = REST_OPTIONS(config)

// GraphQL is asked by POST only; everything else is answered as any address of the API that is not there.
const nothingHere = serveApi(config)

export { nothingHere as DELETE, nothingHere as GET, nothingHere as PATCH, nothingHere as PUT }
