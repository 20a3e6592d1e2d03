import { useWords } from '../language/use-words'
import { Dialog } from '../kit/dialog'
import { Keys } from '../kit/keys'
import { useSettings } from '../store/records-store'
import { commands, keysOf } from './commands'

/** Every key, in one table. */
export default function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useWords()
  const { shortcuts } = useSettings()
  const rows = commands.filter((command) => keysOf(command, shortcuts) !== '')
  return (
    <Dialog title={t('commands.shortcuts')} onClose={onClose}>
      <table className="plain">
        <tbody>
          {rows.map((command) => (
            <tr key={command.id}>
              <th scope="row">{t(`commands.${command.id}`)}</th>
              <td>
                <Keys keys={keysOf(command, shortcuts)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="quiet">{t('reader.keyboardHint')}</p>
    </Dialog>
  )
}
