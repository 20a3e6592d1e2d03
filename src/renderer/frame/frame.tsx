import {
  Archive,
  ArrowLeft,
  ArrowRight,
  ChartNoAxesCombined,
  Columns2,
  Highlighter,
  Library,
  ListOrdered,
  Menu,
  NotebookText,
  Scale,
  Settings,
  SpellCheck,
  UsersRound,
} from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { fetched } from '../kit/fetched'
import { LevelHelp } from '../kit/level-help'
import { Stand } from '../kit/stand'
import { useWords } from '../language/use-words'
import { formatPlace } from '../navigation'
import type { Screen } from '../navigation'
import { ReanchorNotice } from '../annotations/reanchor-notice'
import { GoalButton } from '../goals/goal-button'
import { CommandPalette } from '../palette/command-palette'
import { useDueCount } from '../log/use-due-count'
import { SampleBar } from '../sample/sample-bar'
import { SearchBox } from '../search/search-box'
import { Overlays } from './overlays'
import styles from './frame.module.css'
import { Notices } from './notices'
import { SaveStatus } from './save-status'
import { useKeptFocus } from './use-kept-focus'
import { useReturningFocus } from './use-returning-focus'
import { useWindowTitle } from './use-window-title'

const NewsNotice = fetched(() => import('../help/news-notice'))

const links: readonly {
  readonly screen: Exclude<Screen, 'item' | 'search' | 'lens' | 'help'>
  readonly icon: ReactNode
}[] = [
  { screen: 'browse', icon: <Library size={20} /> },
  { screen: 'fit-check', icon: <Scale size={20} /> },
  { screen: 'log', icon: <NotebookText size={20} /> },
  { screen: 'contrasts', icon: <Columns2 size={20} /> },
  { screen: 'advisers', icon: <UsersRound size={20} /> },
  { screen: 'insights', icon: <ChartNoAxesCombined size={20} /> },
  { screen: 'glossary', icon: <SpellCheck size={20} /> },
  { screen: 'annotations', icon: <Highlighter size={20} /> },
  { screen: 'lists', icon: <ListOrdered size={20} /> },
  { screen: 'trash', icon: <Archive size={20} /> },
  { screen: 'settings', icon: <Settings size={20} /> },
]

/** The frame round every screen: rail, top bar, content, saving. */
export function Frame({ screen, children }: { readonly screen: Screen; readonly children: ReactNode }) {
  const t = useWords()
  const main = useRef<HTMLElement>(null)
  const due = useDueCount()
  useKeptFocus()
  useReturningFocus()
  const [menuOpen, setMenuOpen] = useState(false)
  const rail = useRef<HTMLElement>(null)
  const menu = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (menuOpen) rail.current?.querySelector('a')?.focus()
  }, [menuOpen])
  const current =
    screen === 'item' || screen === 'search' ? 'browse' : screen === 'lens' ? 'fit-check' : screen
  useWindowTitle(t(`nav.${current}`))
  return (
    <div className={styles.frame}>
      <a
        className={styles.skip}
        href="#main"
        onClick={(event) => {
          event.preventDefault()
          main.current?.focus()
        }}
      >
        {t('nav.skip')}
      </a>
      <nav
        id="rail"
        ref={rail}
        aria-label={t('nav.main')}
        className={styles.rail}
        data-open={menuOpen}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !menuOpen) return
          setMenuOpen(false)
          menu.current?.focus()
        }}
      >
        <span className={styles.brand} title={t('app.name')}>
          <Stand level={3} size={30} />
        </span>
        {links.map((link) => (
          <a
            key={link.screen}
            href={formatPlace({ screen: link.screen })}
            className={styles.link}
            onClick={() => setMenuOpen(false)}
            {...(link.screen === 'log' && due > 0
              ? { 'aria-description': t('log.dueCount', { count: due }) }
              : {})}
            {...(link.screen === current ? { 'aria-current': 'page' as const } : {})}
          >
            <span aria-hidden="true">
              {link.icon}
              {link.screen === 'log' && due > 0 && <b className={styles.badge}>{due > 99 ? '99+' : due}</b>}
            </span>
            {t(`nav.${link.screen}`)}
          </a>
        ))}
      </nav>
      <header className={styles.bar}>
        <span className={styles.back}>
          <button
            ref={menu}
            type="button"
            className={styles.menu}
            aria-label={t('nav.menu')}
            title={t('nav.menu')}
            aria-expanded={menuOpen}
            aria-controls="rail"
            onClick={() => setMenuOpen(!menuOpen)}
          >
            <Menu size={20} aria-hidden="true" />
          </button>
          <BackAndForward />
        </span>
        <SearchBox />
        <GoalButton />
      </header>
      <div className={styles.notices}>
        <Notices />
        <NewsNotice />
        <ReanchorNotice />
        <SampleBar />
      </div>
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
      <SaveStatus />
      <LevelHelp />
      <CommandPalette />
      <Overlays />
    </div>
  )
}

function BackAndForward() {
  const t = useWords()
  return (
    <>
      <button
        type="button"
        className={styles.step}
        aria-label={t('nav.back')}
        title={t('nav.back')}
        onClick={() => window.history.back()}
      >
        <ArrowLeft size={18} aria-hidden="true" />
      </button>
      <button
        type="button"
        className={styles.step}
        aria-label={t('nav.forward')}
        title={t('nav.forward')}
        onClick={() => window.history.forward()}
      >
        <ArrowRight size={18} aria-hidden="true" />
      </button>
    </>
  )
}
