import { useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import type { CommandEntry, CommandId } from '../../shared/commands/command-table'
import { printKeys, readKeys, refuseKeys } from '../../shared/commands/keys'
import { bindKeys, findConflict, keysOf, resetKeys } from '../../shared/commands/shortcuts'
import type { ShortcutChanges } from '../../shared/commands/shortcuts'
import { Button } from '../kit/button'
import { Keys } from '../kit/keys'
import { useWords } from '../language/use-words'
import { platform } from '../platform'
import styles from './shortcuts.module.css'

/** What stands under a row while keys are being chosen. */
type Notice =
  | { readonly kind: 'refused'; readonly keys: string; readonly why: 'needs-modifier' | 'reserved' }
  | { readonly kind: 'conflict'; readonly keys: string; readonly holder: CommandId }

/** One command: its keys, and the way to others. Keys that another command has are only taken from it when the user says so. */
export function ShortcutRow(props: {
  readonly command: CommandEntry & { readonly id: CommandId }
  readonly changes: ShortcutChanges
  readonly onChange: (changes: ShortcutChanges) => void
}) {
  const { command, changes, onChange } = props
  const t = useWords()
  const [recording, setRecording] = useState(false)
  const [notice, setNotice] = useState<Notice | null>(null)
  const row = useRef<HTMLLIElement>(null)
  const keys = keysOf(command, changes, platform)
  const name = t(`commands.${command.id}`)
  const say = (text: string): string => printKeys(text, platform).join('+')

  const stop = (): void => {
    setRecording(false)
    // The button that began it is back in the next paint.
    window.requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-change]')?.focus())
  }
  const bind = (wanted: string): void => {
    setNotice(null)
    onChange(bindKeys(command.id, wanted, changes, platform))
    stop()
  }
  const press = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') return
    event.preventDefault()
    // Neither the window's shortcuts nor anything around may act on keys that are being chosen.
    event.stopPropagation()
    if (event.key === 'Escape') {
      setNotice(null)
      return stop()
    }
    const pressed = readKeys(event.nativeEvent, platform)
    if (pressed === '') return
    if (pressed === 'Backspace' || pressed === 'Delete') return bind('')
    const why = refuseKeys(pressed, platform)
    if (why !== null) return setNotice({ kind: 'refused', keys: pressed, why })
    const holder = findConflict(command.id, pressed, changes, platform)
    if (holder === undefined) return bind(pressed)
    setNotice({ kind: 'conflict', keys: pressed, holder })
    setRecording(false)
    window.requestAnimationFrame(() => row.current?.querySelector<HTMLElement>('[data-take]')?.focus())
  }
  return (
    <li ref={row} className={styles.row}>
      <span>{name}</span>
      {recording ? (
        <button
          type="button"
          autoFocus
          className={styles.recorder}
          aria-label={t('shortcuts.recording', { command: name })}
          onKeyDown={press}
          onBlur={() => setRecording(false)}
        >
          {t('shortcuts.press')}
        </button>
      ) : keys === '' ? (
        <span className="quiet">{t('shortcuts.noKeys')}</span>
      ) : (
        <Keys keys={keys} />
      )}
      <span className={styles.buttons}>
        <Button
          small
          kind="quiet"
          data-change
          label={t('shortcuts.change')}
          aria-label={t('shortcuts.changeOf', { command: name })}
          onClick={() => {
            setNotice(null)
            setRecording(true)
          }}
        />
        {changes[command.id] !== undefined && (
          <Button
            small
            kind="quiet"
            label={t('shortcuts.reset')}
            aria-label={t('shortcuts.resetOf', { command: name })}
            onClick={() => {
              setNotice(null)
              onChange(resetKeys(command.id, changes, platform))
            }}
          />
        )}
      </span>
      {notice?.kind === 'refused' && (
        <p role="alert">{t(`shortcuts.refused.${notice.why}`, { keys: say(notice.keys) })}</p>
      )}
      {notice?.kind === 'conflict' && (
        <p role="alert">
          {t('shortcuts.conflict', { keys: say(notice.keys), command: t(`commands.${notice.holder}`) })}{' '}
          <Button small data-take label={t('shortcuts.take')} onClick={() => bind(notice.keys)} />{' '}
          <Button
            small
            kind="quiet"
            label={t('common.cancel')}
            onClick={() => {
              setNotice(null)
              stop()
            }}
          />
        </p>
      )}
    </li>
  )
}
