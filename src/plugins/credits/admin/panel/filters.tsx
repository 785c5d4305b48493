'use client'
import { Button } from '@payloadcms/ui'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useWords } from './use-words.ts'
import './list.css'

const TYPING_MS = 350

type BarProps = { isFiltered: boolean; onClear: () => void; children: ReactNode; more?: ReactNode }

/** The filters above a list, and what can be done with all of it. */
export const FilterBar = ({ isFiltered, onClear, children, more }: BarProps) => {
  const { say } = useWords()
  return (
    <form className="credits-filters" role="search" onSubmit={(event) => event.preventDefault()}>
      {children}
      {isFiltered && (
        <Button type="button" buttonStyle="transparent" size="small" margin={false} onClick={onClear}>
          {say('clear')}
        </Button>
      )}
      {more}
    </form>
  )
}

type FieldProps = { label: string; value: string | undefined; onChange: (value: string) => void }

/** Letters to look for; asked when the typing pauses. */
export const TextFilter = ({ label, value = '', onChange }: FieldProps) => {
  const id = useId()
  const [typed, setTyped] = useState(value)
  const asked = useRef(value)
  useEffect(() => {
    // The filters were reset. Any other value is one of our own, perhaps overtaken by the typing.
    if (value !== '' || asked.current === '') return
    asked.current = ''
    setTyped('')
  }, [value])
  useEffect(() => {
    if (typed.trim() === asked.current) return
    const pause = setTimeout(() => {
      asked.current = typed.trim()
      onChange(asked.current)
    }, TYPING_MS)
    return () => clearTimeout(pause)
  }, [typed, onChange])
  return (
    <div className="credits-filter">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        maxLength={200}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
    </div>
  )
}

/** A day to begin or end with. */
export const DayFilter = ({ label, value = '', onChange }: FieldProps) => {
  const id = useId()
  return (
    <div className="credits-filter">
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" value={value} onChange={({ target }) => onChange(target.value)} />
    </div>
  )
}

type SelectProps = FieldProps & {
  options: readonly (readonly [value: string, label: string])[]
  /** What choosing nothing is called; left out when something is always chosen. */
  none?: string
}

export const SelectFilter = ({ label, value = '', onChange, options, none }: SelectProps) => {
  const id = useId()
  return (
    <div className="credits-filter">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
