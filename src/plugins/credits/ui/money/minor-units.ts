/** As Stripe counts them, which is not always as ISO 4217 does: ISK and UGX have two digits there. */
const withoutDigits = new Set('bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '))
const withThreeDigits = new Set('bhd jod kwd omr tnd'.split(' '))

/** How many digits of an amount in minor units stand behind the decimal point. */
export const digitsOf = (currency: string): 0 | 2 | 3 => {
  const code = currency.toLowerCase()
  if (withoutDigits.has(code)) return 0
  return withThreeDigits.has(code) ? 3 : 2
}

/** An amount in minor units as an exact decimal number: 1990 of EUR is `19.90`, 1990 of JPY is `1990`. */
export const decimalOf = (amount: number, currency: string): `${number}` => {
  if (!Number.isSafeInteger(amount))
    throw new Error(`An amount of money is a whole number of minor units, got ${amount}.`)
  const digits = digitsOf(currency)
  const sign = amount < 0 ? '-' : ''
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0')
  const whole = padded.slice(0, padded.length - digits)
  // Only digits, a point and a sign went into it.
  return `${sign}${whole}${digits ? `.${padded.slice(-digits)}` : ''}` as `${number}`
}
