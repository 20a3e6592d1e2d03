import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import type { SettingsPart } from './section'
import styles from './settings-screen.module.css'
import { showPart } from './use-shown-part'

/** Links to the parts of the settings, which are long: nobody should scroll to find out what there is. */
export function PartLinks({ titles }: { readonly titles: Readonly<Record<SettingsPart, string>> }) {
  const t = useWords()
  return (
    <nav aria-label={t('settings.parts')} className={styles.parts}>
      {Object.entries(titles).map(([part, title]) => (
        <a
          key={part}
          href={formatPlace({ screen: 'settings', query: { part } })}
          // The address may name this part already, and would then lead nowhere.
          onClick={() => showPart(document, part)}
        >
          {title}
        </a>
      ))}
    </nav>
  )
}
