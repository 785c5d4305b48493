'use client'
import { Button } from '@payloadcms/ui'
import { useWords } from './use-words.ts'

type TroubleProps = { message: string | undefined; onAgain: () => void }

/** Something could not be read: why, and once more. */
export const Trouble = ({ message, onAgain }: TroubleProps) => {
  const { say } = useWords()
  return (
    <div className="credits-trouble" role="alert">
      <p>{message ?? say('unreachable')}</p>
      <Button buttonStyle="secondary" size="small" margin={false} onClick={onAgain}>
        {say('again')}
      </Button>
    </div>
  )
}
