import { app, BrowserWindow, clipboard, Menu } from 'electron'
import type { MenuItemConstructorOptions } from 'electron'
import { formatItemLink } from '../../shared/links/item-link'
import { planContextMenu } from '../menu/plan-context-menu'
import type { ContextPart } from '../menu/plan-context-menu'
import { toItemId } from '../windows/shown-place'
import type { AppWindows } from './app-windows'
import { tellWindow } from './broadcast'
import { openLink } from './open-link'

/** Shows a context menu in every window, for pointer and menu key alike. */
export function offerContextMenus(windows: AppWindows, words: () => (path: string) => string): void {
  app.on('web-contents-created', (_event, contents) => attach(contents))
  for (const window of BrowserWindow.getAllWindows()) attach(window.webContents)

  function attach(contents: Electron.WebContents): void {
    contents.on('context-menu', (_event, params) => {
      const window = BrowserWindow.fromWebContents(contents)
      if (window === null) return
      const { canCut, canCopy, canPaste, canSelectAll } = params.editFlags
      const parts = planContextMenu({
        words: words(),
        linkUrl: params.linkURL,
        selectedText: params.selectionText,
        isEditable: params.isEditable,
        can: { cut: canCut, copy: canCopy, paste: canPaste, selectAll: canSelectAll },
        shownItem: toItemId(contents.getURL()),
      })
      if (parts.length === 0) return
      Menu.buildFromTemplate(parts.map((part) => toTemplate(part, window, windows, words()))).popup({
        window,
      })
    })
  }
}

function toTemplate(
  part: ContextPart,
  window: BrowserWindow,
  windows: AppWindows,
  words: (path: string) => string,
): MenuItemConstructorOptions {
  switch (part.kind) {
    case 'line':
      return { type: 'separator' }
    case 'edit':
      return { role: part.role, label: part.label, enabled: part.enabled }
    case 'citation':
      return {
        label: part.label,
        click: () => tellWindow(window, 'command.run', { command: 'item-copy-citation' }),
      }
    case 'address':
      return {
        label: part.label,
        click: () =>
          part.action === 'open' ? void openLink(part.url, words) : clipboard.writeText(part.url),
      }
    case 'item':
      return { label: part.label, click: () => act(part.action, part.itemId) }
  }

  function act(action: Extract<ContextPart, { kind: 'item' }>['action'], id: string): void {
    if (action === 'window') windows.openAnother(`#/item/${id}`)
    else if (action === 'link') clipboard.writeText(formatItemLink(id))
    else tellWindow(window, 'item.act', { action, id })
  }
}
