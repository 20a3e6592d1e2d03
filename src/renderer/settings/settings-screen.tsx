import { useEffect, useState } from 'react'
import type { AppInfo } from '../../shared/ipc/calls/app-calls'
import { levels } from '../../shared/levels/level'
import { themes } from '../../shared/settings/settings'
import { ColourMeanings } from '../annotations/colour-meanings'
import { api } from '../api'
import { BackupsSection } from '../backups/backups-section'
import { DataSection } from '../backups/data-section'
import { openOverlay } from '../frame/overlays'
import { ImportList } from '../import/import-list'
import { Button } from '../kit/button'
import { LevelBadge } from '../kit/level-badge'
import { RadioGroup } from '../kit/radio-group'
import { useWords } from '../language/use-words'
import { changeSettings, useSettings } from '../store/records-store'
import { DataPromise } from './data-promise'
import { ReadingSettingsForm } from './reading-settings-form'
import { ShortcutsForm } from '../shortcuts/shortcuts-form'
import { DesktopSection } from './desktop-section'
import { PartLinks } from './part-links'
import { Section } from './section'
import type { SettingsPart } from './section'
import styles from './settings-screen.module.css'
import { useShownPart } from './use-shown-part'

/** Everything that can be set, and what is to be known of the app, part by part. */
export default function SettingsScreen() {
  const t = useWords()
  const settings = useSettings()
  const page = useShownPart()
  const titles: Readonly<Record<SettingsPart, string>> = {
    appearance: t('settings.appearance'),
    reading: t('settings.reading'),
    colours: t('settings.colours'),
    desktop: t('desktop.title'),
    shortcuts: t('shortcuts.title'),
    data: t('place.title'),
    backups: t('backups.title'),
    imports: t('importing.imports'),
    levels: t('settings.levels'),
    about: t('settings.about'),
    promise: t('promise.title'),
  }
  return (
    <div ref={page} className="page">
      <div className="page-head">
        <h1>{t('settings.title')}</h1>
        <Button label={t('settings.shortcuts')} onClick={() => openOverlay('shortcuts')} />
      </div>
      <PartLinks titles={titles} />
      <Section part="appearance" title={titles.appearance}>
        <RadioGroup
          label={t('settings.theme')}
          look="segmented"
          value={settings.theme}
          choices={themes.map((theme) => ({ value: theme, label: t(`settings.themes.${theme}`) }))}
          onChange={(theme) => void changeSettings('settings-changed', { theme })}
        />
        <RadioGroup
          label={t('settings.language')}
          look="segmented"
          value={settings.language}
          choices={(['system', 'en', 'de'] as const).map((language) => ({
            value: language,
            label: t(`settings.languages.${language}`),
          }))}
          onChange={(language) => void changeSettings('settings-changed', { language })}
        />
      </Section>
      <Section part="reading" title={titles.reading}>
        <div className={styles.reading}>
          <div>
            <ReadingSettingsForm />
          </div>
          <p
            className={styles.sample}
            style={{
              fontFamily: `var(--${settings.reading.font})`,
              fontSize: settings.reading.size,
              lineHeight: settings.reading.leading,
              maxWidth: `${settings.reading.measure}ch`,
            }}
          >
            {t('settings.sample')}
          </p>
        </div>
        <RadioGroup
          label={t('settings.citation')}
          look="segmented"
          value={settings.citationStyle}
          choices={(['apa', 'chicago', 'harvard'] as const).map((style) => ({
            value: style,
            label: t(`settings.citationStyles.${style}`),
          }))}
          onChange={(citationStyle) => void changeSettings('settings-changed', { citationStyle })}
        />
      </Section>
      <Section part="colours" title={titles.colours}>
        <p className="quiet">{t('settings.coloursHint')}</p>
        <div className={styles.colours}>
          <ColourMeanings />
        </div>
      </Section>
      <DesktopSection />
      <Section part="shortcuts" title={titles.shortcuts}>
        <ShortcutsForm />
      </Section>
      <Section part="data" title={titles.data}>
        <DataSection />
      </Section>
      <Section part="backups" title={titles.backups}>
        <BackupsSection />
      </Section>
      <Section part="imports" title={titles.imports}>
        <ImportList />
      </Section>
      <Section part="levels" title={titles.levels}>
        <dl className={styles.levels}>
          {levels.map((level) => (
            <div key={level}>
              <dt>
                <LevelBadge level={level} long />
              </dt>
              <dd>{t(`levels.${level}.line`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <About />
      <Section part="promise" title={titles.promise}>
        <DataPromise />
      </Section>
    </div>
  )
}

function About() {
  const t = useWords()
  const [info, setInfo] = useState<AppInfo | null>(null)
  useEffect(() => {
    void api.app.info().then(setInfo)
  }, [])
  return (
    <Section part="about" title={t('settings.about')}>
      {info !== null && (
        <>
          <p>{t('settings.version', { version: info.version })}</p>
          <p className="quiet">{t('settings.runtime', { runtime: info.runtime })}</p>
          <p>{t('settings.offline')}</p>
        </>
      )}
    </Section>
  )
}
