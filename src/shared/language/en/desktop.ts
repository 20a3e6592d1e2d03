/** What reaches beyond the windows: capture, tray, notifications. */
export const desktop = {
  desktop: {
    title: 'On this desktop',
    hint: 'These reach outside the window. All of them are off until you want them.',
    capture: 'Quick capture from any program',
    captureHint:
      '{{keys}} opens a small window into which you paste advice just heard. You change the keys under “Shortcuts”.',
    captureNoKeys: 'Give “Quick capture” keys under “Shortcuts”, and they will work in every program.',
    captureRefused:
      'The system did not give {{keys}} to Levelwise; another program may hold these keys. Choose others under Shortcuts. In Levelwise itself they work.',
    tray: 'A mark in the tray with the number of reviews due',
    trayHint: 'It is there while Levelwise runs.',
    notify: 'A notification when reviews are due',
    notifyHint: 'At most one a day.',
    notifyImpossible: 'This desktop shows no notifications, so nothing would appear.',
  },
} as const
