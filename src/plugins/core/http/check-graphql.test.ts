import { describe, expect, it } from 'vitest'
import { checkGraphQl } from './check-graphql.ts'

const bomb = Array.from({ length: 60 }, (_, n) => `fragment F${n} on Query { ...F${n + 1} ...F${n + 1} }`)

describe('a GraphQL request', () => {
  it.each([
    ['an endless list', '{ Jobs(limit: 0) { docs { id } } }', {}],
    ['a list of thousands', '{ Jobs(limit: 100000) { docs { id } } }', {}],
    ['a list without pages', '{ Jobs(pagination: false) { docs { id } } }', {}],
    ['a limit in a variable', 'query ($n: Int) { Jobs(limit: $n) { docs { id } } }', { n: 0 }],
    ['a limit in a default', 'query ($n: Int = 5000) { Jobs(limit: $n) { docs { id } } }', {}],
    [
      'many sign-ins at once',
      `mutation {${Array.from({ length: 30 }, (_, n) => `a${n}: loginUser(email: "a", password: "b") { exp }`).join(' ')}}`,
      {},
    ],
    [
      'fragments that hold each other',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      {},
    ],
    [
      'fragments that double each time',
      `{ ...F0 } ${bomb.join(' ')} fragment F60 on Query { __typename }`,
      {},
    ],
    ['a subscription', 'subscription { x }', {}],
    ['a condition that is none', '{ Designs @skip(if: "x") { totalDocs } }', {}],
    ['a condition left open', 'query ($x: Boolean!) { Designs @include(if: $x) { totalDocs } }', {}],
    ['nesting without end', `${'{a'.repeat(20_000)}${'}'.repeat(20_000)}`, {}],
  ])('is refused for %s', (_, query, variables) => {
    expect(() => checkGraphQl({ query, variables })).toThrow(expect.objectContaining({ status: 400 }))
  })

  it.each([
    ['a condition', 'query ($x: Boolean = true) { Designs @include(if: $x) { totalDocs } }'],
    ['an ordinary list', '{ Designs(limit: 20, draft: true) { docs { id title } } }'],
    ['a broken query, which GraphQL explains', '{ Designs('],
    ['no query, which GraphQL explains', undefined],
  ])('is passed on with %s', (_, query) => {
    expect(() => checkGraphQl({ query })).not.toThrow()
  })
})
