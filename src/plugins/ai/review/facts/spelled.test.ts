import { expect, test } from 'vitest'
import { spelledNumbers } from './spelled.ts'

test.each([
  ['fourteen people', 14],
  ['twenty-five of us', 25],
  ['two hundred thousand euros', 200_000],
  ['a hundred and twenty guests', 120],
  ['three dozen loaves', 36],
  ['a dozen', 12],
  ['fünfundzwanzig Leute', 25],
  ['zweihundertfünfzig Gäste', 250],
  ['vierzehntausend Bäume', 14_000],
  ['quatre-vingt-dix clients', 90],
  ['soixante-dix', 70],
  ['treinta y cinco', 35],
  ['duecento', 200],
  ['venticinque', 25],
  ['quarenta e dois', 42],
  ['vijfentwintig', 25],
  ['dwadzieścia pięć', 25],
  ['yirmi beş', 25],
  ['двадцать пять тысяч', 25_000],
  ['三百万元', 3_000_000],
  ['四十二人', 42],
  ['half of it', 50],
])('reads %s', (text, value) => {
  expect(spelledNumbers(text)).toContain(value)
})

test('reads no number where none is spelled', () => {
  expect(spelledNumbers('Attention: often there is none, said the tennis player.').size).toBe(0)
  expect([...spelledNumbers('Ten. Five.')].toSorted()).toEqual([10, 5])
})
