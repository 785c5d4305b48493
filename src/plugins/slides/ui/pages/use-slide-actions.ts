'use client'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { toast } from '#ui/toaster.tsx'
import { apiFetch, designKey, useErrorText, type DesignRecord } from '#plugins/core/client.ts'

const UNDO_MS = 10_000

type Action =
  | { do: 'duplicate'; page: string }
  | { do: 'delete'; page: string }
  | { do: 'restore'; page: string; index: number }
  | { do: 'move'; page: string; index: number }

const ask = (designId: string, action: Action): Promise<unknown> => {
  const path = `/api/designs/${designId}/pages/${action.page}`
  switch (action.do) {
    case 'duplicate':
      return apiFetch(`${path}/duplicate`, { method: 'POST', body: {} })
    case 'delete':
      return apiFetch(path, { method: 'DELETE' })
    case 'restore':
      return apiFetch(`${path}/restore`, { method: 'POST', body: { index: action.index } })
    case 'move':
      return apiFetch(path, { method: 'PATCH', body: { index: action.index } })
  }
}

/** Doubles, deletes and moves slides of a deck; a deleted one can be put back for a while. */
export const useSlideActions = (design: DesignRecord) => {
  const t = useTranslations('slideActions')
  const errorText = useErrorText()
  const client = useQueryClient()
  const lookAgain = () => client.invalidateQueries({ queryKey: designKey(design.id) })
  const tell = (error: unknown) => toast(errorText(error))
  const change = useMutation({
    mutationFn: (action: Action) => ask(design.id, action),
    onSuccess: lookAgain,
    onError: tell,
  })
  const undo = (page: string, index: number) =>
    ask(design.id, { do: 'restore', page, index }).then(lookAgain, (error: unknown) =>
      toast(t('undoFailed'), { description: errorText(error) }),
    )
  return {
    isBusy: change.isPending,
    duplicate: (page: string, then: () => void) =>
      change.mutate(
        { do: 'duplicate', page },
        {
          onSuccess: () => {
            toast(t('duplicated'))
            then()
          },
        },
      ),
    move: (page: string, index: number, then: () => void) =>
      change.mutate({ do: 'move', page, index }, { onSuccess: then }),
    remove: (index: number) => {
      const page = design.pages?.[index]?.id
      if (page === undefined) return
      change.mutate(
        { do: 'delete', page },
        {
          onSuccess: () =>
            toast(t('deleted', { number: index + 1 }), {
              duration: UNDO_MS,
              action: { label: t('undo'), onClick: () => void undo(page, index) },
            }),
        },
      )
    },
  }
}
