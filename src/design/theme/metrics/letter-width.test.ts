import { describe, expect, it } from 'vitest'
import { allFamilies } from '../all-families.ts'
import { themes } from '../themes.ts'
import { letterWidth } from './letter-width.ts'
import { letterWidths } from './letter-widths.ts'

const broadsheet = themes.find(({ slug }) => slug === 'broadsheet')
if (!broadsheet) throw new Error('There is no Broadsheet.')
const width = (letter: string, weight = 400, size = 16): number =>
  letterWidth({ theme: broadsheet, role: 'text', weight, size })(letter.codePointAt(0) ?? 0)

describe('letter widths', () => {
  it('are known of every family; run scripts/measure-type.ts for a new one', () => {
    const named = allFamilies.map(({ slug }) => slug)
    const measured = named.filter((slug) => !/noto-(sans|serif)-(jp|kr|sc|math|symbols)|emoji/.test(slug))
    expect(Object.keys(letterWidths).toSorted()).toEqual([...new Set(measured)].toSorted())
  })

  it('tell narrow letters from wide ones, and light from bold', () => {
    expect(width('i')).toBeLessThan(width('n'))
    expect(width('n')).toBeLessThan(width('W'))
    expect(width('n', 800)).toBeGreaterThan(width('n', 400))
  })

  it('are those of the base for a letter with a mark, one em for ideographs, none for joiners', () => {
    expect(width('é')).toBe(width('e'))
    expect(width('ế')).toBe(width('e'))
    expect(width('漢')).toBe(1)
    expect(width('\u200d')).toBe(0)
    expect(width('\u0301')).toBe(0)
  })

  it('come from the family that stands in for a script', () => {
    for (const letter of 'Жψשعกक') {
      expect(width(letter), letter).toBeGreaterThan(0.1)
      expect(width(letter), letter).toBeLessThan(1.3)
    }
  })
})
