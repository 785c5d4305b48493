import { storageSuite } from './storage-suite.ts'

storageSuite('s3')
