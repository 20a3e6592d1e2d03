import { readingFonts } from '../../shared/settings/settings'
import type { ReadingSettings } from '../../shared/settings/settings'
import { Field } from '../kit/field'
import { RadioGroup } from '../kit/radio-group'
import { useNumbers, useWords } from '../language/use-words'
import { changeSettings, useSettings } from '../store/records-store'

/** Typeface, size, spacing and line length of the text. Every change shows at once. */
export function ReadingSettingsForm() {
  const t = useWords()
  const number = useNumbers()
  const { reading } = useSettings()
  const set = (changes: Partial<ReadingSettings>): void =>
    void changeSettings('settings-changed', { reading: { ...reading, ...changes } })
  return (
    <>
      <RadioGroup
        label={t('settings.font')}
        value={reading.font}
        choices={readingFonts.map((font) => ({ value: font, label: t(`settings.fonts.${font}`) }))}
        onChange={(font) => set({ font })}
      />
      <Slider
        label={t('settings.size')}
        shown={t('settings.sizeValue', { value: reading.size })}
        min={14}
        max={28}
        step={1}
        value={reading.size}
        onChange={(size) => set({ size })}
      />
      <Slider
        label={t('settings.leading')}
        shown={number(reading.leading, 1)}
        min={1.3}
        max={2.2}
        step={0.1}
        value={reading.leading}
        onChange={(leading) => set({ leading })}
      />
      <Slider
        label={t('settings.measure')}
        shown={t('settings.measureValue', { value: reading.measure })}
        min={45}
        max={95}
        step={1}
        value={reading.measure}
        onChange={(measure) => set({ measure })}
      />
      <label style={{ display: 'flex', gap: 8, alignItems: 'center' }}>
        <input
          type="checkbox"
          checked={reading.paragraphNumbers}
          onChange={(event) => set({ paragraphNumbers: event.target.checked })}
        />
        {t('settings.paragraphNumbers')}
      </label>
    </>
  )
}

function Slider(props: {
  readonly label: string
  readonly shown: string
  readonly min: number
  readonly max: number
  readonly step: number
  readonly value: number
  readonly onChange: (value: number) => void
}) {
  return (
    <Field label={`${props.label}: ${props.shown}`}>
      {(ids) => (
        <input
          {...ids}
          type="range"
          min={props.min}
          max={props.max}
          step={props.step}
          value={props.value}
          aria-valuetext={props.shown}
          onChange={(event) => props.onChange(Number(event.target.value))}
        />
      )}
    </Field>
  )
}
