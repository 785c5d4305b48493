import { zipOf } from '../../writing/zip-of.ts'
import type { WriteFormat } from '../format.ts'

const writeHtml: WriteFormat = async ({ folder }) => zipOf(await folder())

export default writeHtml
