const upToTwelve =
  'one two three four five six seven eight nine ten eleven twelve|eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf|un deux trois quatre cinq six sept huit neuf dix onze douze|uno dos tres cuatro cinco seis siete ocho nueve diez once doce|uno due tre quattro cinque sei sette otto nove dieci undici dodici|um dois três quatro cinco seis sete oito nove dez onze doze|een twee drie vier vijf zes zeven acht negen tien elf twaalf|jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście|bir iki üç dört beş altı yedi sekiz dokuz on|один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать'
const teens =
  'thirteen fourteen fifteen sixteen seventeen eighteen nineteen|dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn|treize quatorze quinze seize dix-sept dix-huit dix-neuf|trece catorce quince dieciséis diecisiete dieciocho diecinueve|tredici quattordici quindici sedici diciassette diciotto diciannove|treze catorze quinze dezasseis dezassete dezoito dezanove|dertien veertien vijftien zestien zeventien achttien negentien|trzynaście czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście|тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать'
const tens =
  'twenty thirty forty fifty sixty seventy eighty ninety|zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig|vingt trente quarante cinquante soixante|veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa|venti trenta quaranta cinquanta sessanta settanta ottanta novanta|vinte trinta quarenta cinquenta sessenta setenta oitenta noventa|twintig dertig veertig vijftig zestig zeventig tachtig negentig|dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt|yirmi otuz kırk elli altmış yetmiş seksen doksan|двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто'
/** Words that multiply what stands before them. */
const multipliers: Readonly<Record<number, string>> = {
  12: 'dozen dozens dutzend douzaine douzaines docena docenas dozzina dozijn dúzia tuzin дюжина',
  100: 'hundred hundert cent cents cien ciento cientos cento cem honderd sto yüz сто',
  1e3: 'thousand tausend mille mila mil duizend tysiąc tysiące tysięcy тысяча тысячи тысяч',
  1e6: 'million millions millionen millones millón milioni milione milhões milhão miljoen miljoenen milion miliony milionów milyon миллион миллиона миллионов',
  1e9: 'billion billions milliarde milliarden milliard milliards miliardo miliardi miljard miliard milyar миллиард миллиарда миллиардов',
}
const shares: Readonly<Record<number, string>> = {
  50: 'half hälfte halb moitié mitad metà metade helft połowa yarı половина',
  25: 'quarter viertel quart cuarto quarto kwart ćwierć четверть',
}

const values = new Map<string, number>()
const list = (text: string, valueAt: (index: number) => number): void => {
  for (const names of text.split('|'))
    names.split(' ').forEach((name, index) => values.set(name, valueAt(index)))
}
list(upToTwelve, (index) => index + 1)
list(teens, (index) => index + 13)
list(tens, (index) => (index + 2) * 10)
for (const given of [multipliers, shares])
  for (const [value, names] of Object.entries(given)) list(names, () => Number(value))
values.set('quatrevingt', 80).set('ein', 1).set('eine', 1).set('zwo', 2)

const isMultiplier = (value: number): boolean => value === 12 || value === 100 || value >= 1000
const connectors = new Set('and und et y e en i ve и'.split(' '))
const parts = [...values.keys(), ...connectors].toSorted((a, b) => b.length - a.length).join('|')
/** Longer words are tried no further: some can be taken apart in many ways. */
const LONGEST = 40
/** "fünfundzwanzig", "duecento": several words written as one. */
const glued = new RegExp(`^(?:${parts})+$`, 'u')
const part = new RegExp(parts, 'gu')

const total = (run: readonly number[]): number => {
  let [sum, open] = [0, 0]
  for (const value of run) {
    if (value >= 1000) [sum, open] = [sum + Math.max(1, open) * value, 0]
    else if (value === 100 || (value === 12 && open > 0)) open = Math.max(1, open) * value
    else open += value
  }
  return sum + open
}

const ideographs = '一二三四五六七八九'
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3 }
const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8 }

const ideographic = (text: string): number => {
  let [sum, section, digit] = [0, 0, 0]
  for (const sign of text.replace(/[两兩]/g, '二')) {
    const step = steps[sign]
    const myriad = myriads[sign]
    if (step) [section, digit] = [section + Math.max(1, digit) * step, 0]
    else if (myriad) [sum, section, digit] = [sum + (section + digit) * myriad, 0, 0]
    else digit = ideographs.indexOf(sign) + 1
  }
  return sum + section + digit
}

/** The numbers a text spells out: "twenty-five", "zweihunderttausend", "三百万". */
export const spelledNumbers = (text: string): Set<number> => {
  const found = new Set<number>()
  for (const [signs] of text.matchAll(/[一二三四五六七八九十百千万萬億亿两兩]+/g))
    found.add(ideographic(signs))
  let run: number[] = []
  const close = (): void => {
    // "mil" and "cent" alone are other words in other languages; what they multiply tells them.
    if (run.length > 1 || (run[0] ?? 0) > 0) found.add(total(run))
    run = []
  }
  const joined = text.toLowerCase().replace(/quatre[-\s]vingts?/g, 'quatrevingt')
  for (const token of joined.match(/\p{L}+(?:-\p{L}+)*|[.,;:!?\d]/gu) ?? []) {
    for (const word of values.has(token) ? [token] : token.split('-')) {
      const value = values.get(word)
      const inside =
        value === undefined && word.length <= LONGEST && glued.test(word) ? (word.match(part) ?? []) : []
      const known = value === undefined ? inside.flatMap((each) => values.get(each) ?? []) : [value]
      if (known.length === 0 && !(connectors.has(word) && run.length > 0)) close()
      for (const each of known) if (!isMultiplier(each)) found.add(each)
      run.push(...known)
    }
  }
  close()
  found.delete(0)
  return found
}
