import { useEffect } from 'react'
import { navigate, usePlace } from '../navigation'
import { ReaderPane } from './reader-pane'
import styles from './reader-screen.module.css'

/** One item, or two side by side with a scroll of their own. */
export default function ReaderScreen() {
  const { id, query } = usePlace()
  const beside = query['beside'] ?? ''
  const without = (name: string): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(query).filter(([key]) => key !== name))
  useEffect(() => {
    // What was read last, so that a search result can be opened beside it.
    window.sessionStorage.setItem('levelwise.lastItem', id)
  }, [id])
  return (
    <div className={styles.panes} data-two={beside !== ''}>
      <ReaderPane
        key={id}
        id={id}
        words={query['words'] ?? ''}
        startBlock={query['at'] ?? ''}
        pane="main"
        attach={query['attach'] ?? ''}
        note={query['note'] ?? ''}
        checking={query['check'] === '1'}
        onCheck={(open) =>
          navigate(
            { screen: 'item', id, query: { ...without('check'), ...(open ? { check: '1' } : {}) } },
            true,
          )
        }
      />
      {beside !== '' && (
        <ReaderPane
          key={`beside-${beside}`}
          id={beside}
          pane="beside"
          onClose={() => navigate({ screen: 'item', id, query: without('beside') }, true)}
        />
      )}
    </div>
  )
}
