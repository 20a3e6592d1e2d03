import { commandsByMenu } from '../../shared/commands/menu-shapes'
import { keysOf } from '../../shared/commands/shortcuts'
import { Button } from '../kit/button'
import { Dialog } from '../kit/dialog'
import { Keys } from '../kit/keys'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { platform } from '../platform'
import { useSettings } from '../store/records-store'
import { placeKeys } from './place-keys'
import styles from './shortcuts.module.css'

/** Every key at a glance: those of commands by menu, then those that mean something in one place only. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const { shortcuts } = useSettings()
  const menus = commandsByMenu(platform)
    .map(({ menu, commands }) => ({
      menu,
      rows: commands.filter((command) => keysOf(command, shortcuts, platform) !== ''),
    }))
    .filter(({ rows }) => rows.length > 0)
  const change = (): void => {
    onClose()
    navigate({ screen: 'settings', query: { part: 'shortcuts' } })
  }
  return (
    <Dialog
      wide
      readOnly
      title={t('commands.shortcuts')}
      onClose={onClose}
      actions={<Button label={t('shortcuts.changeSome')} onClick={change} />}
    >
      <div className={styles.columns}>
        {menus.map(({ menu, rows }) => (
          <table key={menu} className={styles.table}>
            <caption>{t(`menu.${menu}`)}</caption>
            <tbody>
              {rows.map((command) => (
                <tr key={command.id}>
                  <th scope="row">{t(`commands.${command.id}`)}</th>
                  <td>
                    <Keys keys={keysOf(command, shortcuts, platform)} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
        {placeKeys.map(({ place, rows }) => (
          <table key={place} className={styles.table}>
            <caption>{t(`shortcuts.places.${place}.title`)}</caption>
            <tbody>
              {rows.map(({ id, keys }) => (
                <tr key={id}>
                  <th scope="row">{t(`shortcuts.places.${place}.${id}` as 'shortcuts.places.text.walk')}</th>
                  <td className={styles.alternatives}>
                    {keys.map((each) => (
                      <Keys key={each} keys={each} />
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Dialog>
  )
}
