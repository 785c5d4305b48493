const ideograph =
  /[\u2e80-\u2fdf\u3005-\u3007\u3041-\u30ff\u3131-\u318e\u31f0-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{3ffff}]|\p{Extended_Pictographic}|\p{Regional_Indicator}/u
const neverFirst =
  /\p{M}|\p{Emoji_Modifier}|[、。，．・：；？！）」』】〉》〕｝”’…‥ー々ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ\uff61\uff63\uff64\uff65,.:;?!)\]}%°»\u200d]/u

/** What a character can be to a line. */
export const is = {
  space: 1,
  hyphen: 2,
  dash: 4,
  question: 8,
  letter: 16,
  ideograph: 32,
  neverFirst: 64,
  neverLast: 128,
  flag: 256,
  joiner: 512,
  thai: 1_024,
} as const

const tests: Readonly<Record<keyof typeof is, RegExp>> = {
  space: /[ \t\u1680\u2000-\u2006\u2008-\u200b\u205f]/,
  hyphen: /[-\u00ad\u2010\u2012\u2013|]/,
  dash: /—/,
  question: /\?/,
  letter: /\p{L}/u,
  ideograph,
  neverFirst,
  neverLast: /[（「『【〈《〔｛“‘([{«\u200d]/u,
  flag: /\p{Regional_Indicator}/u,
  joiner: /\u200d/,
  thai: /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/,
}

const known = new Map<number, number>()

/** What a character is to a line, as bits of `is`. */
export const characterKind = (code: number): number => {
  const kept = known.get(code)
  if (kept !== undefined) return kept
  const character = String.fromCodePoint(code)
  let kind = 0
  for (const [name, test] of Object.entries(tests))
    if (test.test(character)) kind |= is[name as keyof typeof is] // the keys of `tests` are those of `is`
  known.set(code, kind)
  return kind
}
