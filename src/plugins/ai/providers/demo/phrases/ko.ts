import type { Phrases } from './phrases.ts'

export const ko: Phrases = {
  headlines: {
    opening: ['{S}', '한눈에 보는 {S}', '{S}, 가장 중요한 것'],
    why: ['왜 여기서 시작하는가: {t}', '{T}: 지금 시작할 이유'],
    audience: ['누구를 위한 것인가: {t}', '{T}, 처음부터 분명하게'],
    offer: ['중심에 있는 것: {t}', '기대할 수 있는 것: {t}'],
    how: ['진행 방법: {t}', '{T}, 한 단계씩'],
    detail: ['자세히 보기: {t}', '{T} 이야기'],
    figures: ['기억할 숫자: {n}', '숫자로 보는 {t}'],
    plan: ['먼저 할 일: {t}', '{T}: 다음 단계'],
    risk: ['걸림돌이 될 수 있는 것: {t}', '{T}: 살펴볼 점'],
    closing: ['{S}: 다음 단계', '{S}, 이제 시작합니다'],
  },
  texts: {
    opening: ['무엇을 이루려 하는지, 무엇이 필요한지, 어디서 시작할지를 담았습니다.'],
    closing: ['시작하는 데는 결정 하나면 충분합니다.', '날짜와 담당자, 첫걸음만 남았습니다.'],
  },
  asks: [
    '[{T}: 무엇이며 누구를 위한 것인지 두 문장으로]',
    '[{T}: 실제 사례 하나]',
    '[{T}: 결정하기 전에 알아야 할 것]',
  ],
  actions: ['상담 예약하기', '자세히 보기', '질문하기', '문의하기'],
  words: {
    figure: '[숫자 입력]',
    price: '[가격 입력]',
    name: '[이름]',
    date: '[날짜]',
    source: '[출처]',
    email: '[이메일]',
    fromBrief: '요청 내용에서',
    topic: '주제',
    aim: '목표',
    next: '다음 단계',
    owner: '담당',
    when: '시기',
    value: '값',
    exampleValues: '예시 값입니다. 실제 값으로 바꿔 주세요',
    illustration: '{t}을(를) 주제로 한 색 도형의 추상 구성',
    overview: '개요',
  },
}
