import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { useWords } from '../language/use-words'
import styles from './block-text.module.css'

/**
 * A picture of an imported text, above the words that describe it. Those stay as its caption, so that the text of the page is
 * the stored text. Only what was stored on import is ever drawn; in place of what is not there stands a quiet sign.
 */
export function BlockImage(props: {
  readonly target: string
  /** False where one sign stands in the text because nobody described the picture. */
  readonly captioned: boolean
  readonly children: ReactNode
}) {
  const { target, captioned } = props
  const t = useWords()
  const [broken, setBroken] = useState(false)
  const children = captioned ? props.children : <span className={styles.noCaption}>{props.children}</span>
  const stored = /^[0-9a-f]{64}\.(png|jpg|gif|webp)$/.test(target)
  if (stored && !broken)
    return (
      <>
        <img
          className={styles.image}
          src={`lw://pack/${target}`}
          alt=""
          loading="lazy"
          onError={() => setBroken(true)}
        />
        {children}
      </>
    )
  const why = target !== '' && !stored ? t('reader.imageOutside') : t('reader.imageMissing')
  return (
    <>
      <span className={styles.noImage} role="img" aria-label={why} title={why}>
        <ImageOff size={18} aria-hidden="true" />
      </span>
      {children}
    </>
  )
}
