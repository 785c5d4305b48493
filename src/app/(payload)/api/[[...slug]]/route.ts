import config from '@payload-config'
import { serveApi } from '#plugins/core/index.ts'

const answer = serveApi(config)

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
