import { app } from 'electron'

/**
 * Tells Chromium itself that there is no network, below everything that the page or a session could ask for: no name
 * resolves, no proxy is used, and none of Chromium's own services calls home. Must run before the app is ready.
 */
export function shutNetwork(): void {
  const { commandLine } = app
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  commandLine.appendSwitch('no-proxy-server')
  for (const service of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'dns-prefetch-disable',
    'no-pings',
  ])
    commandLine.appendSwitch(service)
}
