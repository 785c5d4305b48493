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
    why: [
      'İyi niyette anlaşmak kolay, harekete geçmek zordur. Açık bir öncelik sonraki kararı kolaylaştırır.',
      'Gerisi tek bir noktaya dayanıyor: {t}. Erken çözülürse düzeltmelerden tasarruf sağlar.',
    ],
    audience: ['İlk izlenim okumadan önce oluşur. Gelen kişinin sorusuna yanıt vermelidir.'],
    offer: ['Bir teklif tek bir şeyi söylediğinde en kolay anlaşılır. Burada: {t}; gerisi onu destekler.'],
    how: [
      'Bir kişinin takip edebileceği ölçekte başlanır; işe yarayan kalır, ancak sonra büyütülür.',
      'Kısa turlarla çalışılır: dene, bak, düzelt.',
    ],
    detail: [
      'Netleşmesi gereken üç şey: iyi ne demek, kim karar veriyor, ne dışarıda kalabilir.',
      'Dışarıdan bakmak yardımcı olur: ilk kez gelen biri ne sorardı?',
    ],
    figures: ['Kaynağı belli olan sayı güven verir. Köşeli ayraçlar eklenecek olanları gösterir.'],
    plan: ['Sıra hızdan önemlidir. İlk nokta çözülünce, {t}, öteki adımlar yan yana ilerleyebilir.'],
    risk: ['En olası gecikme burada: {t}. Önceden kararlaştırılmış küçük bir sürüm gerisini durdurmaz.'],
    closing: [
      'Başlamak için tek bir karar yeter.',
      'Hazırlık tamam. Eksik olan bir tarih, bir isim ve ilk adım.',
    ],
  },
  points: [
    '{T}: tek cümleyle',
    'Uygulamadan bir örnek: {t}',
    'Sorumlu bir kişi: {t}',
    '{T}: her ay hedefle karşılaştır',
    'Kapsam dışı olanı yaz: {t}',
  ],
  steps: [
    { title: 'Amacı belirle', text: 'Amacı tek cümleyle yaz ve ilgili herkese okut.' },
    { title: 'Küçük ölçekte dene', text: 'Zaman ve para ayırmadan önce birkaç kişiyle dene.' },
    { title: 'Sonuçtan öğren', text: 'İşe yarayanı ve yaramayanı topla; her seferinde tek şeyi değiştir.' },
    { title: 'Büyüt', text: 'İlk sonuçlar kalıcı olunca daha fazla yer aç.' },
  ],
  callouts: [
    'Bu sayfadan tek bir şey kalacaksa: {t}.',
    'Basit bir kural: kararsız kalınca sonraki adımı kolaylaştıranı seç.',
  ],
  quotes: [
    'Kolay anlatılabilen iş birlikte yapılabilir.',
    'Atılan küçük adım, duyurulan büyük adımdan iyidir.',
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
