import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Block } from '../../shared/content/block'
import { toUtterances } from '../../shared/reading/to-utterances'

/** Reading aloud by the system's voice. */
export interface ReadAloud {
  /** False where the system has no voice. */
  readonly possible: boolean
  readonly state: 'silent' | 'speaking' | 'paused'
  /** The block that is being read. */
  readonly blockId: string | null
  /** Begins at a block, or at the beginning of the text. */
  readonly start: (fromBlock?: string) => void
  readonly pause: () => void
  readonly resume: () => void
  readonly stop: () => void
  /** Goes to the paragraph before or after. */
  readonly step: (by: 1 | -1) => void
}

/** Reads blocks aloud in a language (as `en` or `de-AT`), stretch by stretch, so that it can follow and be stopped at once. */
export function useReadAloud(blocks: readonly Block[], language: string): ReadAloud {
  // Cut only when it is read aloud, since cutting a long text takes its time.
  const utterancesOf = useMemo(() => cutOnce(blocks), [blocks])
  const voices = useVoices()
  const [at, setAt] = useState<number | null>(null)
  const [paused, setPaused] = useState(false)
  // An utterance that has been called off ends as well; only the newest may go on to the next.
  const turn = useRef(0)

  const speak = useCallback(
    (index: number): void => {
      const mine = (turn.current += 1)
      window.speechSynthesis.cancel()
      const utterance = utterancesOf()[index]
      setPaused(false)
      if (utterance === undefined) {
        setAt(null)
        return
      }
      setAt(index)
      const words = new SpeechSynthesisUtterance(utterance.text)
      words.lang = language
      const voice = chooseVoice(voices, language)
      if (voice !== undefined) words.voice = voice
      words.onend = () => {
        if (turn.current === mine) speak(index + 1)
      }
      words.onerror = () => {
        if (turn.current === mine) setAt(null)
      }
      window.speechSynthesis.speak(words)
    },
    [utterancesOf, voices, language],
  )
  const stop = useCallback((): void => {
    turn.current += 1
    window.speechSynthesis.cancel()
    setPaused(false)
    setAt(null)
  }, [])
  useEffect(() => stop, [stop, utterancesOf])

  const here = at === null ? undefined : utterancesOf()[at]
  return {
    possible: voices.length > 0,
    state: at === null ? 'silent' : paused ? 'paused' : 'speaking',
    blockId: here?.blockId ?? null,
    start: (fromBlock) => {
      const from =
        fromBlock === undefined ? 0 : utterancesOf().findIndex((each) => each.blockId === fromBlock)
      speak(Math.max(0, from))
    },
    // Speech that was paused does not come back on Linux, and nothing after it is heard either. So the stretch that is being
    // read is called off, and read again from its beginning.
    pause: () => {
      turn.current += 1
      window.speechSynthesis.cancel()
      setPaused(true)
    },
    resume: () => {
      if (at !== null) speak(at)
    },
    stop,
    step: (by) => {
      if (here === undefined) return
      const utterances = utterancesOf()
      const order = [...new Set(utterances.map((each) => each.blockId))]
      const next = order[Math.max(0, order.indexOf(here.blockId) + by)]
      speak(next === undefined ? utterances.length : utterances.findIndex((each) => each.blockId === next))
    },
  }
}

function cutOnce(blocks: readonly Block[]): () => ReturnType<typeof toUtterances> {
  let cut: ReturnType<typeof toUtterances> | undefined
  return () => (cut ??= toUtterances(blocks))
}

/** The system's own voices; a voice that needs the network is none for us. They may come a while after the window. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([])
  useEffect(() => {
    const load = (): void =>
      setVoices(window.speechSynthesis.getVoices().filter((voice) => voice.localService))
    load()
    window.speechSynthesis.addEventListener('voiceschanged', load)
    return () => window.speechSynthesis.removeEventListener('voiceschanged', load)
  }, [])
  return voices
}

function chooseVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: string,
): SpeechSynthesisVoice | undefined {
  const short = language.slice(0, 2).toLowerCase()
  const fitting = voices.filter((voice) => voice.lang.toLowerCase().startsWith(short))
  return (
    fitting.find((voice) => voice.default) ??
    fitting.find((voice) => voice.lang.toLowerCase() === language.toLowerCase()) ??
    fitting[0] ??
    voices.find((voice) => voice.default)
  )
}
