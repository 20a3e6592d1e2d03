import { runCommand } from '../frame/commands'
import { Button } from '../kit/button'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import { SampleButton } from '../sample/sample-button'
import { useHelpPages } from './help-pages'
import styles from './help-screen.module.css'

/** The pages of the help, each with what it answers. They open in the reader, and the search finds them. */
export default function HelpScreen() {
  const t = useWords()
  const pages = useHelpPages()
  return (
    <div className="page">
      <div className="page-head">
        <h1>{t('help.title')}</h1>
        <div className="row-of-buttons">
          <Button label={t('commands.tour')} onClick={() => runCommand('tour')} />
          <Button label={t('commands.shortcuts')} onClick={() => runCommand('shortcuts')} />
          <Button label={t('commands.whats-new')} onClick={() => runCommand('whats-new')} />
          <SampleButton />
        </div>
      </div>
      <p className="lead">{t('help.lead')}</p>
      <ul className={styles.pages} aria-label={t('help.pages')}>
        {pages.map((page) => (
          <li key={page.id}>
            <a href={formatPlace({ screen: 'item', id: page.id })} lang="en">
              {page.title}
            </a>
            <p lang="en">{page.line}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}
