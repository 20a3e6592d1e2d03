import { printKeys } from '../../shared/commands/keys'
import { platform } from '../platform'
import styles from './keys.module.css'

/** The keys of a command as they are printed on the keyboard. */
export function Keys({ keys }: { readonly keys: string }) {
  return (
    <span className={styles.keys}>
      {printKeys(keys, platform).map((key) => (
        <kbd key={key}>{key}</kbd>
      ))}
    </span>
  )
}
