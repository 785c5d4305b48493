import { storageSuite } from './storage-suite.ts'

storageSuite('disk')
