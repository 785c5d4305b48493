import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'oxc-parser'

/**
 * The rule of the Local API: code that runs behind a request says who asks, with `overrideAccess: false` and `req` or
 * `user`. What skips the rules on purpose carries `// as the system: <reason>`.
 */
const operations = [
  'find',
  'findByID',
  'findDistinct',
  'count',
  'countVersions',
  'create',
  'duplicate',
  'update',
  'delete',
  'findVersions',
  'findVersionByID',
  'restoreVersion',
  'findGlobal',
  'updateGlobal',
  'findGlobalVersions',
  'findGlobalVersionByID',
  'restoreGlobalVersion',
  'countGlobalVersions',
  'unlock',
]

/** Nobody asks here: tests, what moves the schema, and the tasks of the worker. */
const outOfScope =
  /\.test\.tsx?$|\/testing\/|^src\/(migrations|generated)\/|\.handler\.tsx?$|^src\/(?:plugins\/[^/]+\/)?(?:tasks|worker)\//

const reasonGiven = /^\s*as the system: \S.{8,}/

export const isInScope = (file: string): boolean => file.startsWith('src/') && !outOfScope.test(file)

type Node = { type: string; start: number; end: number } & Record<string, unknown>
type Source = {
  code: string
  comments: readonly { value: string; start: number; end: number }[]
  program: Node
}

/** Every call of the Local API in a file that skips access without a reason, one sentence each. */
export const checkLocalApi = (root: string, file: string): string[] => {
  const code = readFileSync(join(root, file), 'utf8')
  const { comments, program, errors } = parseSync(file, code)
  if (errors[0]) throw new Error(`${file} cannot be parsed: ${errors[0].message}`)
  const source = { code, comments, program: program as unknown as Node } // the walk only needs what every node has
  const faults: string[] = []
  visit(source.program, [], (node, parents) => {
    const fault = faultOf(node, source)
    if (fault && !isExcepted(node, parents, source))
      faults.push(`${file}:${lineOf(code, node.start)} ${fault}`)
  })
  return faults
}

const visit = (node: Node, parents: Node[], see: (node: Node, parents: Node[]) => void): void => {
  see(node, parents)
  for (const child of Object.values(node)) {
    for (const one of Array.isArray(child) ? child : [child]) {
      if (isNode(one)) visit(one, [...parents, node], see)
    }
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'

const nameOf = (node: unknown): string | undefined => {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return node['name'] as string
  return node.type === 'MemberExpression' && !node['computed'] ? nameOf(node['property']) : undefined
}

const faultOf = (node: Node, source: Source): string | undefined => {
  const callee = node['callee']
  if (node.type !== 'CallExpression' || !isNode(callee) || callee.type !== 'MemberExpression')
    return undefined
  const operation = nameOf(callee) ?? ''
  const object = callee['object']
  if (nameOf(object) === 'db' && isNode(object) && nameOf(object['object']) === 'payload') {
    return operation === 'collections'
      ? undefined
      : `payload.db.${operation} asks the database itself, past every rule.`
  }
  if (nameOf(object) !== 'payload' || !operations.includes(operation)) return undefined
  const [argument] = node['arguments'] as Node[]
  const given = propertiesOf(argument, source)
  if (given.get('overrideAccess') !== 'false') return `payload.${operation} needs overrideAccess: false.`
  return given.has('req') || given.has('user')
    ? undefined
    : `payload.${operation} needs the req or user who asks.`
}

/** The properties of an object as they are written, through spreads and constants of the same file. */
const propertiesOf = (value: unknown, source: Source): Map<string, string> => {
  if (!isNode(value)) return new Map()
  if (value.type === 'TSAsExpression' || value.type === 'TSSatisfiesExpression')
    return propertiesOf(value['expression'], source)
  if (value.type === 'Identifier')
    return propertiesOf(constantNamed(value['name'] as string, source)?.['init'], source)
  if (value.type !== 'ObjectExpression') return new Map()
  return new Map(
    (value['properties'] as Node[]).flatMap((property): [string, string][] => {
      if (property.type === 'SpreadElement') return [...propertiesOf(property['argument'], source)]
      const written = property['value'] as Node
      return [[nameOf(property['key']) ?? '', source.code.slice(written.start, written.end)]]
    }),
  )
}

/** The only declaration of a name in the file. */
const constantNamed = (name: string, { program }: Source): Node | undefined => {
  const found: Node[] = []
  visit(program, [], (node) => {
    if (node.type === 'VariableDeclarator' && nameOf(node['id']) === name) found.push(node)
  })
  return found.length === 1 ? found[0] : undefined
}

/** A reason stands inside the call, or right above it, its statement or the constant that holds its arguments. */
const isExcepted = (node: Node, parents: readonly Node[], source: Source): boolean => {
  const { code, comments } = source
  const statement = parents.findLast(
    ({ type }) => /Statement$|Declaration$/.test(type) && type !== 'BlockStatement',
  )
  const starts = [node, statement, ...constantsIn((node['arguments'] as Node[])[0], source)].flatMap((one) =>
    one ? [lineOf(code, one.start)] : [],
  )
  return comments.some((comment, index) => {
    if (!reasonGiven.test(comment.value)) return false
    if (comment.start > node.start && comment.end < node.end) return true
    const end = lineOf(code, endOfBlock(comments, index, code))
    return starts.some((line) => line === end + 1)
  })
}

/** The constants an argument is, or spreads. */
const constantsIn = (argument: unknown, source: Source): Node[] => {
  if (!isNode(argument)) return []
  if (argument.type === 'Identifier') {
    const constant = constantNamed(argument['name'] as string, source)
    return constant ? [constant] : []
  }
  const properties = argument.type === 'ObjectExpression' ? (argument['properties'] as Node[]) : []
  return properties.flatMap((property) => constantsIn(property['argument'], source))
}

/** Where a comment of several lines ends. */
const endOfBlock = (comments: Source['comments'], index: number, code: string): number => {
  const comment = comments[index]
  const next = comments[index + 1]
  if (!comment) return 0
  const follows = next !== undefined && lineOf(code, next.start) === lineOf(code, comment.end) + 1
  return follows ? endOfBlock(comments, index + 1, code) : comment.end
}

const lineOf = (code: string, at: number): number => code.slice(0, at).split('\n').length
