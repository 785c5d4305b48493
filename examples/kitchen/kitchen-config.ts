import { configWith } from '../../tests/support/config-with.ts'
import { kitchenPlugin } from './index.ts'

/** Platen with the kitchen plugin, on the same schema as without it. */
export default configWith(kitchenPlugin())
