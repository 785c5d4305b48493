import { expect, test } from 'vitest'
import { secondsToSay } from './seconds-to-say.ts'

test('words and unparted scripts both take their time; nothing takes none', () => {
  expect(secondsToSay(' – \n')).toBe(0)
  expect(secondsToSay('We ask for 18,000 euros, once and for one year.')).toBe(5)
  expect(secondsToSay('我们需要一万八千欧元')).toBe(3)
})
