import { describe, expect, it } from 'vitest'
import { evenOutline } from './even-outline.ts'

const outline = (levels: string, isWhole = true): string =>
  [
    ...evenOutline(
      [...levels].map((level) => `<h${level} class="x">a</h${level}>`).join(''),
      isWhole,
    ).matchAll(/<h(\d).*?<\/h(\d)>/g),
  ]
    .map(([, open, close]) => (open === close ? open : '?'))
    .join('')

describe('an even outline', () => {
  it.each([
    ['1233', '1233'],
    ['3', '1'],
    ['4312', '1222'],
    ['15253', '12233'],
    ['', ''],
  ])('makes of %s %s', (given, even) => {
    expect(outline(given)).toBe(even)
  })

  it('has no h1 where a part of a document is drawn', () => {
    expect(outline('14', false)).toBe('23')
  })

  it('leaves texts and other elements alone', () => {
    expect(evenOutline('<header><hr/><p>&lt;h4&gt;</p></header>', true)).toBe(
      '<header><hr/><p>&lt;h4&gt;</p></header>',
    )
  })
})
