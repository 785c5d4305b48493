import { capitalise } from '../compose/fit.ts'

/** The clauses of a prompt that hold a figure: "rental income of €3.8 million (up 4.2 %)". */
export const readFacts = (text: string, subject: string): string[] => {
  const clauses = text

    .split(/(?<!\d):|:(?!\d)|[;!?。！？\n、，；：،]|(?<!\d)[.,]|[.,](?!\d)/u)
    .map((clause) => clause.trim())
  const telling = clauses.filter(
    (clause) =>
      /\d/.test(clause) &&
      /\p{L}{3}/u.test(clause) &&
      clause.length <= 72 &&
      !clause.toLowerCase().includes(subject.toLowerCase()) &&
      !/^\d+\s*(?::|\p{Lo})/u.test(clause) &&
      !/^00\b|\s\d{1,2}$/u.test(clause) &&
      clause.split('(').length === clause.split(')').length,
  )
  return [...new Set(telling.map(capitalise))]
}
