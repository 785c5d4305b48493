import { defineBlock } from '../../block/define-block.ts'
import { faqCss, faqSpace } from './faq.css.ts'

export const faq = defineBlock({
  slug: 'faq',
  labels: {
    singular: { en: 'Questions and answers', de: 'Fragen und Antworten' },
    plural: { en: 'Questions and answers', de: 'Fragen und Antworten' },
  },
  fields: [
    {
      name: 'questions',
      type: 'array',
      label: { en: 'Questions', de: 'Fragen' },
      required: true,
      minRows: 1,
      maxRows: 20,
      fields: [
        {
          name: 'question',
          type: 'text',
          label: { en: 'Question', de: 'Frage' },
          required: true,
          maxLength: 160,
        },
        {
          name: 'answer',
          type: 'textarea',
          label: { en: 'Answer', de: 'Antwort' },
          required: true,
          maxLength: 600,
        },
      ],
    },
  ],
  flows: 'questions',
  guidance:
    'Three to eight real questions in the words of the person who asks, the most pressing first. The first sentence of `answer` answers (yes, no, a figure, a date), the second says what follows from it; at most 50 words. Only what the brief knows; write [to be confirmed] where it does not say.',
  example: {
    questions: [
      {
        question: 'Will my street be closed while you build?',
        answer:
          'For eleven weeks, one side at a time. Deliveries and ambulances get through at any hour, and every household is told two weeks before the work reaches its door.',
      },
      {
        question: 'What happens to the parking spaces?',
        answer:
          'Of 240 spaces, 90 go. The car park at the harbour takes them over at the price of a resident’s permit.',
      },
      {
        question: 'Is the tram quieter than the bus?',
        answer:
          'Yes, by about half to the ear: grass between the rails swallows the rolling noise, and there is no engine.',
      },
    ],
  },
  css: faqCss,
  Component: ({ questions }) => (
    <dl className="faq">
      {questions.map(({ question, answer }, index) => (
        <div className="faq-row" key={index}>
          <dt className="subheading">{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  ),
  measure: ({ questions }, { width, type, text }) => {
    const em = type.body
    const isWide = width >= faqSpace.wide * em
    const share = (width - faqSpace.gap * em) / (faqSpace.question + faqSpace.answer)
    const rows = questions.map(({ question, answer }) => {
      const asked = text(question, type.h3, {
        face: 'subheading',
        width: isWide ? share * faqSpace.question : width,
        leading: 1.3,
      })
      const answered = text(answer, em, {
        width: isWide ? share * faqSpace.answer : width,
        keepsLines: true,
      })
      // Side by side, first lines share their baseline: the smaller one stands a little lower.
      const height = isWide
        ? Math.max(asked, answered + Math.max(0, type.h3 - em) * 0.6, answered)
        : asked + answered + faqSpace.between * em
      return height + faqSpace.padding * 2 * em + 1
    })
    return rows.reduce((sum, height) => sum + height, 1)
  },
})
