import { annotationColours } from '../../shared/annotations/annotation'
import type { AnnotationColour } from '../../shared/annotations/annotation'
import { DraftNote } from '../drafts/draft-note'
import { useDraft } from '../drafts/use-draft'
import { Field } from '../kit/field'
import { useWords } from '../language/use-words'
import { changeSettings, useSettings } from '../store/records-store'

/** What the six colours mean, each to be renamed; an emptied name is the first one again. */
export function ColourMeanings() {
  return annotationColours.map((colour) => <ColourMeaning key={colour} colour={colour} />)
}

function ColourMeaning({ colour }: { readonly colour: AnnotationColour }) {
  const t = useWords()
  const { colourMeanings } = useSettings()
  const saved = colourMeanings[colour] ?? ''
  const draft = useDraft(`colour-${colour}`, saved)
  const save = (): void => {
    const { [colour]: _old, ...others } = colourMeanings
    const meaning = draft.text.trim()
    if (meaning === saved) return draft.discard()
    const changed = changeSettings('settings-changed', {
      colourMeanings: meaning === '' ? others : { ...others, [colour]: meaning },
    })
    void changed.then((done) => {
      if (done) draft.discard()
    })
  }
  return (
    <div>
      <Field label={t(`annotate.colours.${colour}`)}>
        {(ids) => (
          <input
            {...ids}
            type="text"
            maxLength={40}
            placeholder={t(`annotate.colours.${colour}`)}
            value={draft.text}
            onChange={(event) => draft.change(event.target.value)}
            onBlur={save}
            onKeyDown={(event) => {
              if (event.key === 'Enter') save()
            }}
          />
        )}
      </Field>
      <DraftNote draft={draft} />
    </div>
  )
}
