import type { Placeholder } from '../../scene/scene.ts'

type Prompted = Extract<Placeholder, 'title' | 'subtitle' | 'body' | 'picture'>

/** Title, subtitle, text and picture, in the languages the renderer writes. */
const words: Readonly<Record<string, readonly [string, string, string, string]>> = {
  en: ['Title', 'Subtitle', 'Text', 'Picture'],
  de: ['Titel', 'Untertitel', 'Text', 'Bild'],
  fr: ['Titre', 'Sous-titre', 'Texte', 'Image'],
  es: ['Título', 'Subtítulo', 'Texto', 'Imagen'],
  it: ['Titolo', 'Sottotitolo', 'Testo', 'Immagine'],
  pt: ['Título', 'Subtítulo', 'Texto', 'Imagem'],
  nl: ['Titel', 'Ondertitel', 'Tekst', 'Afbeelding'],
  sv: ['Rubrik', 'Underrubrik', 'Text', 'Bild'],
  pl: ['Tytuł', 'Podtytuł', 'Tekst', 'Obraz'],
  tr: ['Başlık', 'Alt başlık', 'Metin', 'Resim'],
  uk: ['Заголовок', 'Підзаголовок', 'Текст', 'Зображення'],
  ru: ['Заголовок', 'Подзаголовок', 'Текст', 'Изображение'],
  el: ['Τίτλος', 'Υπότιτλος', 'Κείμενο', 'Εικόνα'],
  ar: ['العنوان', 'العنوان الفرعي', 'النص', 'صورة'],
  he: ['כותרת', 'כותרת משנה', 'טקסט', 'תמונה'],
  fa: ['عنوان', 'زیرعنوان', 'متن', 'تصویر'],
  zh: ['标题', '副标题', '文本', '图片'],
  ja: ['タイトル', 'サブタイトル', 'テキスト', '画像'],
  ko: ['제목', '부제목', '텍스트', '그림'],
  hi: ['शीर्षक', 'उपशीर्षक', 'पाठ', 'चित्र'],
}

const english = words['en'] ?? ['', '', '', '']
const order: readonly Prompted[] = ['title', 'subtitle', 'body', 'picture']

const own = (language: string) => words[language.toLowerCase().split('-')[0] ?? '']

/** What an empty place says in a language, English where we do not write it. */
export const promptOf = (role: Prompted, language: string): string =>
  (own(language) ?? english)[order.indexOf(role)] ?? ''

/** The language prompts are in. */
export const promptLanguage = (language: string): string => (own(language) ? language : 'en')
