import { X } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { AppError } from '../../shared/base/app-error'
import { api, listen } from '../api'
import { Button } from '../kit/button'
import { useErrorWords, useWords } from '../language/use-words'
import styles from './notices.module.css'

/** What opening the user's data found, in plain words, until it is closed. */
export function Notices() {
  const t = useWords()
  const say = useErrorWords()
  const [notices, setNotices] = useState<readonly AppError[]>([])
  useEffect(() => {
    void api.app.info().then((info) => setNotices(info.notices))
    const stopPut = listen('notice.put', (notice) =>
      setNotices((before) => [...before.filter(({ code }) => code !== notice.code), notice]),
    )
    const stopTake = listen('notice.take', ({ code: gone }) =>
      setNotices((before) => before.filter(({ code }) => code !== gone)),
    )
    return () => {
      stopPut()
      stopTake()
    }
  }, [])
  if (notices.length === 0) return null
  return (
    <div className={styles.notices} role="alert" aria-label={t('notices.label')}>
      {notices.map((notice) => (
        <p key={notice.code}>
          <span>{say(notice)}</span>
          <Button
            kind="quiet"
            small
            iconOnly
            icon={<X size={16} />}
            label={t('notices.close')}
            onClick={() => setNotices(notices.filter((other) => other !== notice))}
          />
        </p>
      ))}
    </div>
  )
}
