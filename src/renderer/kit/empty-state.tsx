import type { ReactNode } from 'react'
import styles from './empty-state.module.css'
import { Stand } from './stand'

/** What will be here, why it is useful, and the one thing to do. */
export function EmptyState(props: {
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
}) {
  return (
    <div className={styles.empty}>
      <Stand level={0} size={66} />
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.action}
    </div>
  )
}
