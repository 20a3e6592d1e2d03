import { useState } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import type { AnnotationColour } from '../../shared/annotations/annotation'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { changeSettings, useSettings } from '../store/records-store'

/** What the six colours mean, each to be renamed; an emptied name is the first one again. */
export function ColourMeanings() {
  const { colourMeanings } = useSettings()
  return annotationColours.map((colour) => (
    <ColourMeaning key={`${colour}-${colourMeanings[colour] ?? ''}`} colour={colour} />
  ))
}

function ColourMeaning({ colour }: { readonly colour: AnnotationColour }) {
  const t = useWords()
  const { colourMeanings } = useSettings()
  const [text, setText] = useState(colourMeanings[colour] ?? '')
  const save = (): void => {
    const { [colour]: _old, ...others } = colourMeanings
    const meaning = text.trim()
    if (meaning === (colourMeanings[colour] ?? '')) return
    void changeSettings('settings-changed', {
      colourMeanings: meaning === '' ? others : { ...others, [colour]: meaning },
    })
  }
  return (
    <Field label={t(`annotate.colours.${colour}`)}>
      {(ids) => (
        <input
          {...ids}
          type="text"
          maxLength={40}
          placeholder={t(`annotate.colours.${colour}`)}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onBlur={save}
          onKeyDown={(event) => {
            if (event.key === 'Enter') save()
          }}
        />
      )}
    </Field>
  )
}
