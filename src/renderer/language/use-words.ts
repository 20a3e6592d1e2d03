import i18next from 'i18next'
import type { TFunction } from 'i18next'
import { useSyncExternalStore } from 'react'
import type { AppError } from '../../shared/base/app-error'
import { rememberWords } from './remember-words'

/** The words of the user's language; keys are checked against the catalogue. Another language is another function. */
export function useWords(): TFunction {
  return useSyncExternalStore(subscribe, currentWords)
}

let spoken: { readonly language: string; readonly t: TFunction } | undefined

function currentWords(): TFunction {
  const { language } = i18next
  if (spoken?.language !== language) spoken = { language, t: rememberWords(i18next.getFixedT(language)) }
  return spoken.t
}

function currentLanguage(): string {
  return i18next.language
}

function subscribe(listener: () => void): () => void {
  i18next.on('languageChanged', listener)
  return () => i18next.off('languageChanged', listener)
}

/** Says an expected failure in words. */
export function useErrorWords(): (error: AppError) => string {
  const t = useWords()
  // A code is open text; tests make sure that the catalogue has words for every code that is created.
  return (error) =>
    t(`errors.${error.code}` as 'errors.read-only', { ...error.details, defaultValue: error.code })
}

/** The locale by which dates and numbers are written. */
export function useLocale(): string {
  return useSyncExternalStore(subscribe, currentLanguage) === 'de' ? 'de-DE' : 'en-GB'
}

/** Writes numbers in the user's way; with a fixed number of decimals where one is given. */
export function useNumbers(): (value: number, decimals?: number) => string {
  return writersOf(useLocale()).number
}

/** Writes days and times in the user's way. */
export function useDates(): Dates {
  return writersOf(useLocale())
}

interface Dates {
  readonly day: (iso: string) => string
  readonly dayAndTime: (iso: string) => string
  readonly month: (iso: string) => string
  /** A month as short as it goes, for axes. */
  readonly monthShort: (iso: string) => string
}

interface Writers extends Dates {
  readonly number: (value: number, decimals?: number) => string
}

const writers = new Map<string, Writers>()

/** A formatter takes longer to make than a row of a list to draw, so each is made once a language. */
function writersOf(locale: string): Writers {
  const known = writers.get(locale)
  if (known !== undefined) return known
  const made: Writers = {
    day: dateWriter(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    dayAndTime: dateWriter(locale, { dateStyle: 'medium', timeStyle: 'short' }),
    month: dateWriter(locale, { month: 'long', year: 'numeric' }),
    monthShort: dateWriter(locale, { month: 'short', year: '2-digit' }),
    number: numberWriter(locale),
  }
  writers.set(locale, made)
  return made
}

function dateWriter(locale: string, options: Intl.DateTimeFormatOptions): (iso: string) => string {
  let format: Intl.DateTimeFormat | undefined
  return (iso) => {
    format ??= new Intl.DateTimeFormat(locale, options)
    return format.format(new Date(iso))
  }
}

function numberWriter(locale: string): Writers['number'] {
  const formats = new Map<number | undefined, Intl.NumberFormat>()
  return (value, decimals) => {
    let format = formats.get(decimals)
    if (format === undefined) {
      format = new Intl.NumberFormat(
        locale,
        decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
      )
      formats.set(decimals, format)
    }
    return format.format(value)
  }
}
