import type { Phrases } from './phrases.ts'

export const tr: Phrases = {
  headlines: {
    opening: [
      '{S}: başlamak için gerekenler',
      '{S}: fikirden ilk güne',
      '{S}: küçük başla, yönü belli olsun',
    ],
    why: ['Her şey burada başlıyor: {t}', '{T}: şimdi başlamanın nedeni'],
    audience: ['İlk bakışta: {t}', '{T}: ilk dakikada anlaşılır'],
    offer: ['Tek bir söz: {t}', 'Merkezde duran: {t}'],
    how: ['{T}: küçük başla, sonra büyüt', '{T}: her seferinde bir karar'],
    detail: ['Yakından bakınca: {t}', '{T}: belirleyici ayrıntı', 'Üç soruda {t}'],
    figures: ['{n}: akılda kalacak sayı', '{T}: rakamlarla sonuç'],
    plan: ['Kim, neyi, ne zaman yapıyor', 'Sıradaki adımlar'],
    risk: ['Asıl risk beklemek', 'Geciktirebilecek şey: {t}'],
    closing: ['Sıradaki adım küçük', '{S}: başlama zamanı', 'Karar ver ve başla: {t}'],
  },
  texts: {
    opening: [
      'Neyi başarmak istiyoruz, ne gerekiyor ve nereden başlıyoruz.',
      'Kısaca en önemlisi: {t} ve buradan çıkan kararlar.',
    ],
    closing: [
      'Başlamak için tek bir karar yeter.',
      'Hazırlık tamam. Eksik olan bir tarih, bir isim ve ilk adım.',
    ],
  },
  asks: [
    '[{T}: nedir ve kimin için, iki cümleyle]',
    '[{T}: uygulamadan bir örnek]',
    '[{T}: karar vermeden önce bilinmesi gerekenler]',
  ],
  actions: ['Bir görüşme planla', 'Nasıl işlediğini gör', 'Soru sor', 'Bize yaz'],
  words: {
    figure: '[sayı]',
    price: '[fiyat]',
    name: '[ad]',
    date: '[tarih]',
    source: '[kaynak]',
    email: '[e-posta]',
    fromBrief: 'İstekten alıntı',
    topic: 'Konu',
    aim: 'Amaç',
    next: 'Sıradaki adım',
    owner: 'Sorumlu',
    when: 'Ne zaman',
    value: 'Değer',
    exampleValues: 'Örnek değerler, kendinizinkilerle değiştirin',
    illustration: '{t} konulu, renkli biçimlerden soyut bir düzenleme',
    overview: 'Özet',
  },
}
