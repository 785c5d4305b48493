import { configWith } from '../../../../tests/support/config-with.ts'
import { hostilePlugin } from './hostile-plugin.tsx'

/** Platen with a plugin that means no good. */
export default configWith(hostilePlugin())
