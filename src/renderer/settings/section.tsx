import type { ReactNode } from 'react'
import styles from './settings-screen.module.css'

/** A part of the settings. `part` lets a command or a link lead straight to it. */
export function Section(props: {
  readonly title: string
  readonly children: ReactNode
  readonly part?: 'shortcuts' | 'desktop' | 'about'
}) {
  return (
    <section className={styles.section} data-part={props.part}>
      <h2 tabIndex={-1}>{props.title}</h2>
      <div>{props.children}</div>
    </section>
  )
}
