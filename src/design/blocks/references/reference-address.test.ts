import { describe, expect, it } from 'vitest'
import { referenceAddress } from './reference-address.ts'

describe('referenceAddress', () => {
  it.each([
    '10.1002/9780470168066',
    'doi:10.1002/9780470168066',
    'https://doi.org/10.1002/9780470168066',
    'http://dx.doi.org/10.1002/9780470168066',
  ])('links the DOI %s', (written) => {
    expect(referenceAddress(written)).toEqual({
      href: 'https://doi.org/10.1002/9780470168066',
      shown: 'doi.org/10.1002/9780470168066',
    })
  })

  it.each([
    ['https://www.w3.org/TR/WCAG22/', 'https://www.w3.org/TR/WCAG22/', 'w3.org/TR/WCAG22'],
    ['example.org/report', 'https://example.org/report', 'example.org/report'],
  ])('links %s', (written, href, shown) => {
    expect(referenceAddress(written)).toEqual({ href, shown })
  })

  it.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'data:text/html,x',
    '//evil.example',
    '#top',
    '/admin',
    'ISBN 3-16-148410-0',
  ])('does not link %s', (written) => {
    expect(referenceAddress(written)?.href).toBeNull()
  })

  it('is nothing where nothing is written', () => {
    expect(referenceAddress('  ')).toBeNull()
  })
})
