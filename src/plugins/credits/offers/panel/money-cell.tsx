'use client'
import { useTranslation } from '@payloadcms/ui'
import { formatMoney } from '../../ui/money/format-money.ts'

type Props = { cellData?: unknown; rowData?: { currency?: unknown } }

/** An amount of a list, in its row's currency. */
export const MoneyCell = ({ cellData, rowData }: Props) => {
  const { i18n } = useTranslation()
  const { currency } = rowData ?? {}
  if (typeof cellData !== 'number' || typeof currency !== 'string') return <span />
  return <span>{formatMoney({ amount: cellData, currency }, { locale: i18n.language })}</span>
}
