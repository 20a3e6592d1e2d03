import { useTranslation } from 'react-i18next'
import type { AppError } from '../../shared/base/app-error'

/** The words of the user's language; keys are checked against the catalogue. */
export function useWords() {
  return useTranslation().t
}

/** Says an expected failure in words. */
export function useErrorWords(): (error: AppError) => string {
  const { t } = useTranslation()
  // A code is open text; tests make sure that the catalogue has words for every code that is created.
  return (error) =>
    t(`errors.${error.code}` as 'errors.read-only', { ...error.details, defaultValue: error.code })
}

/** The locale by which dates and numbers are written. */
export function useLocale(): string {
  return useTranslation().i18n.language === 'de' ? 'de-DE' : 'en-GB'
}

/** Writes numbers in the user's way; with a fixed number of decimals where one is given. */
export function useNumbers(): (value: number, decimals?: number) => string {
  const locale = useLocale()
  return (value, decimals) =>
    new Intl.NumberFormat(
      locale,
      decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals },
    ).format(value)
}

/** Writes days and times in the user's way. */
export function useDates(): {
  readonly day: (iso: string) => string
  readonly dayAndTime: (iso: string) => string
  readonly month: (iso: string) => string
  /** A month as short as it goes, for axes. */
  readonly monthShort: (iso: string) => string
} {
  const locale = useLocale()
  return {
    day: (iso) =>
      new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }).format(
        new Date(iso),
      ),
    dayAndTime: (iso) =>
      new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso)),
    month: (iso) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' }).format(new Date(iso)),
    monthShort: (iso) =>
      new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit' }).format(new Date(iso)),
  }
}
