import type { ReactNode } from 'react'
import styles from './settings-screen.module.css'

/** The parts of the settings, in their order. */
export type SettingsPart =
  | 'appearance'
  | 'reading'
  | 'colours'
  | 'desktop'
  | 'shortcuts'
  | 'data'
  | 'backups'
  | 'imports'
  | 'levels'
  | 'about'
  | 'promise'

/** A part of the settings. A command or a link can lead straight to it. */
export function Section(props: {
  readonly title: string
  readonly children: ReactNode
  readonly part: SettingsPart
}) {
  return (
    <section className={styles.section} data-part={props.part}>
      <h2 tabIndex={-1}>{props.title}</h2>
      <div>{props.children}</div>
    </section>
  )
}
