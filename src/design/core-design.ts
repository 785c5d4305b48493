import type { Additions } from '#kernel/registry.ts'
import { blocks } from './blocks/index.ts'
import type { DesignRegistry } from './design.ts'
import { kinds } from './kinds/kinds.ts'
import { layouts } from './layouts/index.ts'
import { themes } from './theme/themes.ts'

/** What the core plugin contributes: blocks, kinds, layouts and themes. Also a registry of its own, for the browser and tests. */
export const coreDesign: Additions & DesignRegistry = { blocks, kinds, layouts, themes }
