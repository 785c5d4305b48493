import type { SanitizedCollectionConfig } from 'payload'
import { graphQlQuestions } from './ask-graphql.ts'
import { type Question, restQuestions } from './ask-rest.ts'
import { fingerprintOf } from './fingerprint.ts'
import type { GraphQl } from './graphql-api.ts'
import { liveActions } from './live-actions.ts'
import { people, type Person } from './people.ts'
import type { Action, Row, Stage, Subject } from './row.ts'
import type { Verdict } from './verdict.ts'

export type WrongCell = string

/** What leaves nothing to ask the next person about. */
const usesUp: ReadonlySet<Action> = new Set(['delete', 'trash', 'duplicate', 'moveIn', 'moveOut'])

type Given = {
  stage: Stage
  row: Row
  config: SanitizedCollectionConfig
  graphQl: GraphQl
  /** Which questions are asked. @default all */
  only?: (question: Question) => boolean
}

/** Asks everything of a collection in everybody's name, cell by cell; yields a sentence for each wrong cell. */
export async function* askActions({
  stage,
  row,
  config,
  graphQl,
  only = () => true,
}: Given): AsyncGenerator<WrongCell | undefined> {
  const live = liveActions(config)
  const questions = [...restQuestions(row, config), ...graphQlQuestions(row, config, graphQl)].filter(
    (question) => live.includes(question.action) && !row.shadowed?.includes(question.name) && only(question),
  )
  const look = await fingerprintOf(stage.platen.payload, row.collection)
  const subjects = new Map<string, Subject>()
  for (const question of questions) {
    for (const person of people) {
      const where = question.action === 'moveIn' ? stage.cast.home[person] : stage.cast.workspace
      const subject = subjects.get(where) ?? (await row.make(stage, where))
      subjects.set(where, subject)
      const before = await look()
      const verdict = await question.ask({ stage, person, as: accountOf(stage, subject, person), subject })
      const changed = (await look()) !== before
      if (changed && usesUp.has(question.action)) subjects.delete(where)
      yield wrong({ row, question, person, verdict, changed })
    }
  }
}

/** Who asks: an account that is asked about answers for the designer. */
export const accountOf = ({ cast }: Stage, subject: Subject, person: Person) => {
  if (person === 'anonymous') return undefined
  return person === 'designer' && subject.self ? subject.self : cast.accounts[person]
}

type Cell = {
  row: Row
  question: Question
  person: Person
  verdict: Verdict
  changed: boolean
}

const wrong = ({ row, question, person, verdict, changed }: Cell): WrongCell | undefined => {
  const expected = (row.who[question.action] ?? []).includes(person)
  const cell = `${row.collection} · ${question.action} · ${person} · ${question.name}`
  if (!verdict.unclear && verdict.letIn !== expected) {
    return `${cell}: ${expected ? 'should be let in' : 'should be refused'}, but: ${verdict.said}`
  }
  if (!expected && changed) return `${cell}: was refused, yet something changed: ${verdict.said}`
  return undefined
}
