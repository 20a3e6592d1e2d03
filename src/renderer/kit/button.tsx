import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

/** A button. `primary` is for the one thing that a screen is about; `iconOnly` keeps the label as its name. */
export function Button(
  props: {
    readonly label: string
    readonly kind?: 'primary' | 'plain' | 'quiet' | 'danger'
    readonly icon?: ReactNode
    readonly iconOnly?: boolean
    readonly small?: boolean
  } & Omit<ComponentProps<'button'>, 'children' | 'className'>,
) {
  const { label, kind = 'plain', icon, iconOnly = false, small = false, type = 'button', ...rest } = props
  return (
    <button
      type={type}
      className={styles.button}
      data-kind={kind}
      data-icon-only={iconOnly}
      data-small={small}
      {...(iconOnly ? { 'aria-label': label, title: label } : {})}
      {...rest}
    >
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      {!iconOnly && label}
    </button>
  )
}
