import { useEffect, useState } from 'react'
import { commands } from '../../shared/commands/command-table'
import { printKeys } from '../../shared/commands/keys'
import { keysOf } from '../../shared/commands/shortcuts'
import type { DesktopState } from '../../shared/ipc/calls/desktop-calls'
import { api, listen } from '../api'
import { useWords } from '../language/use-words'
import { platform } from '../platform'
import { changeSettings, useSettings } from '../store/records-store'
import { Section } from './section'
import styles from './settings-screen.module.css'

/** What reaches outside the windows; each of these is off until it is wanted. */
export function DesktopSection() {
  const t = useWords()
  const settings = useSettings()
  const desktop = useDesktopState()
  const capture = commands.find(({ id }) => id === 'quick-capture')
  const keys = capture === undefined ? '' : keysOf(capture, settings.shortcuts, platform)
  const shown = printKeys(keys, platform).join('+')
  return (
    <Section part="desktop" title={t('desktop.title')}>
      <p className="quiet">{t('desktop.hint')}</p>
      <Switch
        label={t('desktop.capture')}
        hint={keys === '' ? t('desktop.captureNoKeys') : t('desktop.captureHint', { keys: shown })}
        on={settings.quickCapture}
        onChange={(quickCapture) => void changeSettings('settings-changed', { quickCapture })}
      />
      {desktop?.captureShortcut === 'refused' && (
        <p role="alert" className={styles.warning}>
          {t('desktop.captureRefused', { keys: shown })}
        </p>
      )}
      <Switch
        label={t('desktop.tray')}
        hint={t('desktop.trayHint')}
        on={settings.trayBadge}
        onChange={(trayBadge) => void changeSettings('settings-changed', { trayBadge })}
      />
      <Switch
        label={t('desktop.notify')}
        hint={desktop?.canNotify === false ? t('desktop.notifyImpossible') : t('desktop.notifyHint')}
        on={settings.notifications}
        onChange={(notifications) => void changeSettings('settings-changed', { notifications })}
      />
    </Section>
  )
}

function useDesktopState(): DesktopState | null {
  const [state, setState] = useState<DesktopState | null>(null)
  useEffect(() => {
    const read = (): void => void api.desktop.state().then(setState)
    read()
    return listen('desktop.changed', read)
  }, [])
  return state
}

function Switch(props: {
  readonly label: string
  readonly hint: string
  readonly on: boolean
  readonly onChange: (on: boolean) => void
}) {
  return (
    <label className={styles.switch}>
      <input type="checkbox" checked={props.on} onChange={(event) => props.onChange(event.target.checked)} />
      <span>
        {props.label}
        <small>{props.hint}</small>
      </span>
    </label>
  )
}
