import { useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import { commandsByMenu } from '../../shared/commands/menu-shapes'
import type { ShortcutChanges } from '../../shared/commands/shortcuts'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { platform } from '../platform'
import { changeSettings, useSettings } from '../store/records-store'
import { ShortcutRow } from './shortcut-row'
import styles from './shortcuts.module.css'

/** Every command with its keys, to be changed by pressing others. */
export function ShortcutsForm() {
  const t = useWords()
  const { shortcuts } = useSettings()
  const [text, setText] = useState('')
  const wanted = foldText(text.trim())
  const menus = commandsByMenu(platform)
    .map(({ menu, commands }) => ({
      menu,
      rows: commands.filter(({ id }) => foldText(t(`commands.${id}`)).includes(wanted)),
    }))
    .filter(({ rows }) => rows.length > 0)
  const change = (next: ShortcutChanges): void =>
    void changeSettings('shortcuts-changed', { shortcuts: next })
  return (
    <>
      <div className={styles.head}>
        <input
          type="text"
          aria-label={t('shortcuts.find')}
          placeholder={t('shortcuts.find')}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Button
          small
          label={t('shortcuts.resetAll')}
          disabled={Object.keys(shortcuts).length === 0}
          onClick={() => change({})}
        />
      </div>
      {menus.map(({ menu, rows }) => (
        <div key={menu} className={styles.menu}>
          <h3>{t(`menu.${menu}`)}</h3>
          <ul className={styles.rows} aria-label={t(`menu.${menu}`)}>
            {rows.map((command) => (
              <ShortcutRow key={command.id} command={command} changes={shortcuts} onChange={change} />
            ))}
          </ul>
        </div>
      ))}
      {menus.length === 0 && <p className="quiet">{t('shortcuts.none')}</p>}
    </>
  )
}
