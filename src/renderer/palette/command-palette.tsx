import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { foldText } from '../../shared/base/fold-text'
import { rankByWords } from '../../shared/search/rank-by-words'
import { commands, keysOf } from '../frame/commands'
import { Keys } from '../kit/keys'
import { useWords } from '../language/use-words'
import { navigate } from '../navigation'
import { useLibrary } from '../store/library-store'
import { useRecords, useSettings } from '../store/records-store'
import styles from './command-palette.module.css'
import { closePalette, usePalette } from './palette-store'

interface Entry {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly keys: string
  readonly run: () => void
}

/** How many entries are drawn; typing narrows them. */
const longest = 60

/** Every command, list and item behind one box. */
export function CommandPalette() {
  const open = usePalette((state) => state.open)
  return open ? <Palette /> : null
}

function Palette() {
  const t = useWords()
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const entries = useEntries()
  const found = useMemo(
    () => rankByWords(entries, (entry) => entry.label, foldText(text)).slice(0, longest),
    [entries, text],
  )
  const active = Math.min(chosen, found.length - 1)

  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  useEffect(() => {
    dialog.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [active])

  const run = (entry: Entry | undefined): void => {
    if (entry === undefined) return
    closePalette()
    entry.run()
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
        {...(active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {})}
        placeholder={t('palette.type')}
        value={text}
        onChange={(event) => {
          setText(event.target.value)
          setChosen(0)
        }}
        onKeyDown={(event) => {
          const steps: Readonly<Record<string, number>> = {
            ArrowDown: 1,
            ArrowUp: -1,
            PageDown: 8,
            PageUp: -8,
          }
          const step = steps[event.key]
          if (step !== undefined) {
            event.preventDefault()
            setChosen(Math.min(Math.max(active + step, 0), found.length - 1))
          } else if (event.key === 'Enter') {
            event.preventDefault()
            run(found[active])
          }
        }}
      />
      <ul id={`${id}-list`} role="listbox" aria-label={t('palette.dialog')} className={styles.list}>
        {found.map((entry, index) => (
          <li
            key={entry.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onClick={() => run(entry)}
          >
            <span className={styles.label}>{entry.label}</span>
            <span className={styles.kind}>{entry.kind}</span>
            {entry.keys !== '' && <Keys keys={entry.keys} />}
          </li>
        ))}
      </ul>
      {found.length === 0 && <p className={styles.none}>{t('palette.none')}</p>}
    </dialog>
  )
}

function useEntries(): readonly Entry[] {
  const t = useWords()
  const summaries = useLibrary((state) => state.summaries)
  const lists = useRecords('lists')
  const { shortcuts } = useSettings()
  return useMemo(() => {
    const fromCommands = commands.map((command) => ({
      id: `command-${command.id}`,
      label: t(`commands.${command.id}`),
      kind: t('palette.command'),
      keys: keysOf(command, shortcuts),
      run: command.run,
    }))
    const fromLists = (lists ?? []).map((list) => ({
      id: `list-${list.id}`,
      label: list.title,
      kind: t('palette.list'),
      keys: '',
      run: () => navigate({ screen: 'lists', id: list.id }),
    }))
    const fromItems = summaries.map((item) => ({
      id: `item-${item.id}`,
      label: item.title,
      kind: t(`kinds.${item.kind}`),
      keys: '',
      run: () => navigate({ screen: 'item', id: item.id }),
    }))
    return [...fromCommands, ...fromLists, ...fromItems]
  }, [t, summaries, lists, shortcuts])
}
