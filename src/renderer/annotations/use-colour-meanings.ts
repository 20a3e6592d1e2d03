import { annotationColours } from '../../shared/annotations/annotation'
import type { AnnotationColour } from '../../shared/annotations/annotation'
import { useWords } from '../language/use-words'
import { useSettings } from '../store/records-store'

/** What each colour means: the user's own name, or the first one. */
export function useColourMeanings(): Readonly<Record<AnnotationColour, string>> {
  const t = useWords()
  const { colourMeanings } = useSettings()
  return Object.fromEntries(
    annotationColours.map((colour) => [colour, colourMeanings[colour] ?? t(`annotate.colours.${colour}`)]),
  ) as Record<AnnotationColour, string>
}
