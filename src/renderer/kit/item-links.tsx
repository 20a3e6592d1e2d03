import type { ItemSummary } from '../../shared/content/item'
import { formatPlace } from '../navigation'
import styles from './item-links.module.css'
import { LevelBadge } from './level-badge'

/** A short list of items, each with its level. */
export function ItemLinks({ items }: { readonly items: readonly ItemSummary[] }) {
  return (
    <ul className={styles.items}>
      {items.map((item) => (
        <li key={item.id}>
          <a href={formatPlace({ screen: 'item', id: item.id })}>{item.title}</a>
          <LevelBadge level={item.levels[0] ?? null} plain />
        </li>
      ))}
    </ul>
  )
}
