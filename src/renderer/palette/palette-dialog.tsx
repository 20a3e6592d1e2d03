import { Fragment, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'
import { rankForgivingly } from '../../shared/commands/rank-forgivingly'
import { Keys } from '../kit/keys'
import { giveFocusBack } from '../kit/give-focus-back'
import { useWords } from '../language/use-words'
import styles from './command-palette.module.css'
import { closePalette } from './palette-store'
import { rememberChoice, useRecentChoices } from './recent-commands'
import { useEntries, useRecentEntries } from './use-entries'
import type { Entry } from './use-entries'

/** How many entries are drawn; typing narrows them. */
const longest = 60

/** How far each key moves the choice. */
const steps: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: 8,
  PageUp: -8,
}

const isCommand = ({ id }: Entry): boolean => id.startsWith('command-')

/** One box over commands, goals, lists and items. The focus stays in the box; the choice is told by its id. */
export default function PaletteDialog() {
  const t = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const { entries, haystack } = useEntries()
  const recent = useRecentEntries(entries, useRecentChoices())
  const typed = text.trim() !== ''
  const found = useMemo(() => {
    if (typed) return rankForgivingly(entries, haystack, text, longest, isCommand)
    return [...recent, ...entries.filter((entry) => !recent.includes(entry))].slice(0, longest)
  }, [entries, haystack, recent, text, typed])
  const active = Math.min(chosen, found.length - 1)

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      giveFocusBack(before)
    }
  }, [])
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    closePalette()
    void rememberChoice(entry.id)
    // After the dialog is gone and has given the focus back, so that a command may take it.
    window.setTimeout(entry.run)
  }
  const press = (event: KeyboardEvent): void => {
    const step = steps[event.key]
    if (step !== undefined) setChosen(Math.min(Math.max(active + step, 0), found.length - 1))
    else if (event.key === 'Enter') run(found[active])
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('palette.dialog')}
      onCancel={closePalette}
      onClick={(event) => event.target === dialog.current && closePalette()}
    >
      <input
        type="text"
        role="combobox"
        aria-label={t('palette.type')}
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-describedby={`${id}-count`}
        {...(active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        placeholder={t('palette.placeholder')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={press}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('palette.dialog')} className={styles.list}>
        {found.map((entry, index) => (
          <Fragment key={entry.id}>
            {!typed && recent.length > 0 && (index === 0 || index === recent.length) && (
              <li role="presentation" className={styles.caption}>
                {index === 0 ? t('palette.recent') : t('palette.others')}
              </li>
            )}
            <li
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              className={styles.entry}
              onClick={() => run(entry)}
            >
              <span className={styles.label}>{entry.label}</span>
              <span className={styles.kind}>{entry.kind}</span>
              {entry.keys !== '' && <Keys keys={entry.keys} />}
            </li>
          </Fragment>
        ))}
      </ul>
      <p id={`${id}-count`} role="status" className={found.length === 0 ? styles.none : 'visually-hidden'}>
        {found.length === 0 ? t('palette.none') : typed ? t('palette.found', { count: found.length }) : ''}
      </p>
    </dialog>
  )
}
