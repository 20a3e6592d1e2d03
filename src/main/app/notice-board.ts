import type { AppError } from '../../shared/base/app-error'
import { broadcast } from './broadcast'

/** What the app tells the user unasked while it runs; windows that open later are told too. */
export interface NoticeBoard {
  put(notice: AppError): void
  /** Takes a notice down that is not true any more. */
  take(code: string): void
  all(): readonly AppError[]
}

/** Creates an empty board. The same notice stands on it once. */
export function createNoticeBoard(): NoticeBoard {
  let notices: readonly AppError[] = []
  return {
    put(notice) {
      notices = [...notices.filter(({ code }) => code !== notice.code), notice]
      broadcast('notice.put', notice)
    },
    take(code) {
      if (!notices.some((notice) => notice.code === code)) return
      notices = notices.filter((notice) => notice.code !== code)
      broadcast('notice.take', { code })
    },
    all: () => notices,
  }
}
