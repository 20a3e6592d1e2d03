import { useMemo } from 'react'
import { annotationColours } from '../../shared/annotations/annotation'
import type { AnnotationColour } from '../../shared/annotations/annotation'
import type { Settings } from '../../shared/settings/settings'
import { useWords } from '../language/use-words'
import { useSettings } from '../store/records-store'

/** What each colour means: the user's own name, or the first one. The same object as long as the words are the same. */
export function useColourMeanings(): Readonly<Record<AnnotationColour, string>> {
  const t = useWords()
  // Settings are fetched anew with every change to any of them; only their words count here.
  const own = JSON.stringify(useSettings().colourMeanings)
  return useMemo(() => {
    const names = JSON.parse(own) as Settings['colourMeanings']
    return Object.fromEntries(
      annotationColours.map((colour) => [colour, names[colour] ?? t(`annotate.colours.${colour}`)]),
    ) as Record<AnnotationColour, string>
  }, [t, own])
}
