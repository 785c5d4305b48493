/** Words of languages and scripts whose lines break, join and stand in ways of their own. */
export const english =
  'the harbour ferry carries bicycles across every morning before the market opens and nobody asks why since 1987 it has run on time 14,200 riders (mostly commuters) cross weekly; costs fell 12.5% “quietly” while Wi-Fi, e-mail & QR codes arrived'.split(
    ' ',
  )
export const german =
  'die Donaudampfschifffahrtsgesellschaft veröffentlichte Rechtsschutzversicherungsgesellschaften Übergangsregelung für Straßenbahnhaltestellenbeleuchtung und Geschwindigkeitsbegrenzung im Bezirk während der Nahverkehrsentwicklungsplanung'.split(
    ' ',
  )
export const ideographs =
  '港の渡し船は毎朝自転車を運び、市場が開く前に静かに戻ってくる。城市的电车悄然回归，乘客每天都在增加。'
export const korean =
  '항구의 나룻배는 매일 아침 자전거를 실어 나르고 시장이 열리기 전에 조용히 돌아온다'.split(' ')
export const arabic =
  'تعود عبارة الميناء كل صباح قبل أن يفتح السوق أبوابه وتحمل الدراجات بهدوء في 12 دقيقة'.split(' ')
export const hebrew = 'המעבורת חוזרת בכל בוקר לפני פתיחת השוק ונושאת אופניים בשקט לאורך הנמל'.split(' ')
export const cyrillic =
  'паром возвращается каждое утро до открытия рынка и перевозит велосипеды через залив высокопроизводительный'.split(
    ' ',
  )
export const emoji = ['🚋', '👩‍🚀', '🏳️‍🌈', 'ferry', '🇯🇵', '👍🏽', 'tram', '🧑‍🤝‍🧑', '☕️', '1️⃣']
export const thai =
  'เรือข้ามฟากกลับมาทุกเช้าก่อนตลาดเปิด ผู้โดยสารเพิ่มขึ้นอย่างต่อเนื่อง ค่าใช้จ่ายลดลงร้อยละสิบสอง ประสบความสำเร็จที่กรุงเทพมหานคร'.split(
    ' ',
  )
export const hindi =
  'बंदरगाह की नाव हर सुबह बाज़ार खुलने से पहले लौटती है और साइकिलें चुपचाप पार ले जाती है १२,५०० यात्रियों ने प्रतिक्रिया विश्वविद्यालय क्षेत्र में दी'.split(
    ' ',
  )
export const vietnamese =
  'chuyến phà của bến cảng trở lại mỗi buổi sáng trước khi chợ mở cửa và lặng lẽ chở những chiếc xe đạp qua vịnh giữa Nghiễm Nguyễn Ưỡng'.split(
    ' ',
  )
/** Letters with many marks, and characters nobody sees. */
export const marked = [
  'Z͑ͫA̴̵L̠ͨG̴̻Ǫ̵̹',
  'Donau\u00addampf\u00adschiff\u00adfahrts\u00adgesell\u00adschaft',
  'long\u200bzero\u200bwidth\u200bspaces\u200bbetween',
  'e\u0301te\u0301 nai\u0308ve',
  'not\u00a0to\u00a0be\u00a0broken\u00a0at\u00a0all',
  'word\u2060joiner\u2060s',
  '\u200e\u200fmarks\u202c',
  'a\u0323\u0302\u0301o\u031b\u0309',
  'thin\u2009space 1\u202f000\u202f000',
  '\ufeffbom',
]
export const numbers = [
  '123456789012345678901234567890',
  '1,234,567,890,123.99',
  '−0.000000000001',
  '1’250’000.00',
  '100%',
  '€ 9,999,999,999',
  '1.7976931348623157e+308',
  '½',
  '1:2:3:4:5:6:7:8',
  '+49-170-1234567',
  '2026-11-20T16:45:34.000Z',
]
export const capitals = english.map((word) => word.toUpperCase()).concat('ẞ', 'WWWWMMMM', 'İSTANBUL')
/** Words of both directions, so that their order on a line is not that of the text. */
export const mixed = [
  ...english.slice(0, 12),
  ...arabic.slice(0, 9),
  ...hebrew.slice(0, 6),
  '(1987)',
  'C++',
  '«נמל»',
]
