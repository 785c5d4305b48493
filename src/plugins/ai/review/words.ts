const placeholder: Readonly<Record<string, string>> = {
  en: 'Placeholder',
  de: 'Platzhalter',
  fr: 'Valeurs fictives',
  es: 'Valores de ejemplo',
  it: 'Valori di esempio',
  pt: 'Valores de exemplo',
  nl: 'Voorbeeldwaarden',
  pl: 'Wartości przykładowe',
  tr: 'Örnek değerler',
  ru: 'Примерные значения',
  uk: 'Приблизні значення',
  ar: 'قيم مؤقتة',
  he: 'ערכים לדוגמה',
  hi: 'उदाहरण मान',
  ja: '仮の値',
  zh: '占位数据',
  ko: '예시 값',
  sv: 'Exempelvärden',
  da: 'Eksempelværdier',
  no: 'Eksempelverdier',
  fi: 'Esimerkkiarvoja',
  cs: 'Ukázkové hodnoty',
  el: 'Ενδεικτικές τιμές',
}

/** The word that says of a chart’s values that they are there to be replaced, in a design’s language. */
export const placeholderWord = (language: string): string =>
  placeholder[language.toLowerCase().split('-')[0] ?? ''] ?? 'Placeholder'

/** How a design says that words are the person's own; no name, in scripts that cannot show it by their capitals. */
const fromBrief = new Set([
  'من الطلب',
  '依頼文より',
  '摘自需求说明',
  '요청 내용에서',
  'מתוך הבקשה',
  'अनुरोध से',
])

export const isFromBrief = (text: string): boolean => fromBrief.has(text.trim())
