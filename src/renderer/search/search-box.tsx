import { Search } from 'lucide-react'
import { useState } from 'react'
import { useWords } from '../language/use-words'
import { navigate, usePlace } from '../navigation'
import { wantFirstHit } from './first-hit'
import { dropTyped, noteTyped } from './typed-address'
import { boxSearch, hitsAtFirst } from './use-search'
import styles from './search-box.module.css'

/** The one box over everything. Typing shows the results; Escape goes back to where one was. */
export function SearchBox() {
  const t = useWords()
  const place = usePlace()
  const shown = place.screen === 'search' ? (place.query['q'] ?? '') : ''
  const [text, setText] = useState(shown)
  const [followed, setFollowed] = useState(shown)
  if (shown !== followed) {
    // The address changed by other means than typing: follow it.
    setFollowed(shown)
    if (shown !== text.trim()) setText(shown)
  }
  const search = (typed: string): void => {
    setText(typed)
    const q = typed.trim()
    if (q === '' && place.screen !== 'search') return
    boxSearch.want({ text: q, finished: false, limit: hitsAtFirst })
    if (q !== '' && place.screen === 'search') {
      noteTyped(q)
      return
    }
    dropTyped()
    setFollowed(q)
    navigate({ screen: 'search', query: { q } }, place.screen === 'search')
  }
  return (
    <div role="search" className={styles.box}>
      <Search size={18} aria-hidden="true" />
      <input
        type="search"
        aria-label={t('searchBox.label')}
        placeholder={t('searchBox.placeholder')}
        value={text}
        maxLength={1000}
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => search(event.target.value)}
        onKeyDown={(event) => {
          const atEnd = event.currentTarget.selectionStart === text.length
          if (event.key === 'ArrowRight' && atEnd) {
            const completed = document.querySelector<HTMLElement>('[data-first-completion]')
            // While an answer is on its way the completions on the page still belong to the text before.
            if (completed?.dataset['completes'] === text.trim())
              search(completed.dataset['firstCompletion'] ?? text)
          } else if (event.key === 'ArrowDown') {
            event.preventDefault()
            document.querySelector<HTMLElement>('[data-results] a')?.focus()
          } else if (event.key === 'Enter' && text.trim() !== '') {
            wantFirstHit(text.trim())
          } else if (event.key.length === 1) {
            wantFirstHit('')
          }
        }}
      />
    </div>
  )
}
