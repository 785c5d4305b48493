import { filesSuite } from './files-suite.ts'
import { storageStage } from './storage-stage.ts'
import { uploadsSuite } from './uploads-suite.ts'
import { workSuite } from './work-suite.ts'

/** Everything that touches files, on one of the two places where files are kept. */
export const storageSuite = (storage: 'disk' | 's3'): void => {
  const stage = storageStage(storage)
  uploadsSuite(stage)
  filesSuite(stage)
  workSuite(stage)
}
