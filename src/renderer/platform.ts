import { toPlatform } from '../shared/commands/platform'

/** The desktop that this window stands on. */
export const platform = toPlatform(window.navigator.userAgent)
