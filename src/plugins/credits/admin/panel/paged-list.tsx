'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect } from 'react'
import type { Paged } from '../read/paged.ts'
import { Trouble } from './trouble.tsx'
import { useReading } from './use-reading.ts'
import { useWords } from './use-words.ts'

type ListProps<Row> = {
  /** The endpoint below `/api/credits/admin` with its filters. */
  address: string
  page: number
  turnTo: (page: number) => void
  isFiltered: boolean
  /** Said when there is nothing at all: a sentence and what will be here. */
  empty: readonly [string, string]
  /** Grows when something changed and the list must be read again. */
  round?: number
  children: (rows: readonly Row[], readAgain: () => void) => ReactNode
}

/** A page of a list in whatever state it is, with the ways to its other pages. */
export const PagedList = <Row,>({
  address,
  page,
  turnTo,
  isFiltered,
  empty,
  round = 0,
  children,
}: ListProps<Row>) => {
  const { say } = useWords()
  const { reading, readAgain } = useReading<Paged<Row>>(address)
  useEffect(() => {
    if (round > 0) readAgain()
  }, [round, readAgain])
  if (reading.status === 'loading') return <Bones />
  if (reading.status === 'failed') return <Trouble message={reading.message} onAgain={readAgain} />
  const { answer, isOld } = reading
  if (answer.docs.length === 0 && page === 1) {
    return <Empty text={isFiltered ? [say('noMatch')] : empty} />
  }
  return (
    <div className="credits-list" aria-busy={isOld}>
      {children(answer.docs, readAgain)}
      <Pages page={page} answer={answer} turnTo={turnTo} />
    </div>
  )
}

type PagesProps = { page: number; answer: Paged<unknown>; turnTo: (page: number) => void }

const Pages = ({ page, answer, turnTo }: PagesProps) => {
  const { say, count } = useWords()
  const found = `${answer.isMore ? `${say('moreThan')} ` : ''}${count(answer.totalDocs)} ${say('found')}`
  if (answer.totalPages <= 1 && page === 1) {
    return (
      <p className="credits-found" role="status">
        {found}
      </p>
    )
  }
  return (
    <nav className="credits-pages" aria-label={say('page')}>
      <Turn word="back" to={page - 1} isPossible={page > 1} turnTo={turnTo} />
      <span role="status">
        {`${say('page')} ${count(page)} ${say('of')} ${count(Math.max(answer.totalPages, page))} · ${found}`}
      </span>
      <Turn word="next" to={page + 1} isPossible={page < answer.totalPages} turnTo={turnTo} />
    </nav>
  )
}

type TurnProps = {
  word: 'back' | 'next'
  to: number
  isPossible: boolean
  turnTo: (page: number) => void
}

const Turn = ({ word, to, isPossible, turnTo }: TurnProps) => {
  const { say } = useWords()
  return (
    <Button
      buttonStyle="secondary"
      size="small"
      margin={false}
      disabled={!isPossible}
      onClick={() => turnTo(to)}
    >
      {say(word)}
    </Button>
  )
}

/** The shape of a list while it is awaited. */
const Bones = () => {
  const { say } = useWords()
  return (
    <div className="credits-bones" role="status" aria-label={say('loading')}>
      {['a', 'b', 'c', 'd', 'e', 'f'].map((bone) => (
        <div className="credits-bone" key={bone} />
      ))}
    </div>
  )
}

/** Nothing, told in a sentence. */
export const Empty = ({ text }: { text: readonly string[] }) => (
  <div className="credits-empty" role="status">
    {text.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
  </div>
)
