"""
The two services of a Linux desktop that Levelwise speaks to: the one that shows notifications and the one that shows tray
icons. What is asked of them is written as one line of JSON each; a line on standard input does what a user would do:

    click N       clicks on notification N
    activate      clicks on the tray icon
    menu          tells what the icon's menu holds
    choose N      chooses entry N of that menu
    tooltip       tells what the icon says under the pointer
"""

import json
import sys

import dbus
import dbus.service
from dbus.mainloop.glib import DBusGMainLoop
from gi.repository import GLib

DBusGMainLoop(set_as_default=True)
bus = dbus.SessionBus()
NOTES = "org.freedesktop.Notifications"
WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"


def tell(what, **more):
    print(json.dumps({"what": what, **more}), flush=True)


class Notifications(dbus.service.Object):
    def __init__(self):
        super().__init__(dbus.service.BusName(NOTES, bus), "/org/freedesktop/Notifications")
        self.count = 0

    @dbus.service.method(NOTES, in_signature="susssasa{sv}i", out_signature="u")
    def Notify(self, _app, _replaces, _icon, summary, body, _actions, _hints, _timeout):
        self.count += 1
        tell("notification", id=self.count, title=str(summary), body=str(body))
        return dbus.UInt32(self.count)

    @dbus.service.method(NOTES, out_signature="as")
    def GetCapabilities(self):
        return ["body", "actions"]

    @dbus.service.method(NOTES, out_signature="ssss")
    def GetServerInformation(self):
        return ("levelwise-test", "levelwise", "1", "1.2")

    @dbus.service.method(NOTES, in_signature="u")
    def CloseNotification(self, _id):
        pass

    @dbus.service.signal(NOTES, signature="us")
    def ActionInvoked(self, _id, _action):
        pass


class Tray(dbus.service.Object):
    def __init__(self):
        super().__init__(dbus.service.BusName(WATCHER, bus), "/StatusNotifierWatcher")
        self.item = ("", "")

    @dbus.service.method(WATCHER, in_signature="s", sender_keyword="sender")
    def RegisterStatusNotifierItem(self, service, sender=None):
        own = service.startswith("/")
        self.item = (sender, service) if own else (service, "/StatusNotifierItem")
        tell("tray", shown=True)
        bus.watch_name_owner(self.item[0], lambda owner: owner == "" and tell("tray", shown=False))

    @dbus.service.method(PROPERTIES, in_signature="ss", out_signature="v")
    def Get(self, _interface, name):
        return self.GetAll("")[name]

    @dbus.service.method(PROPERTIES, in_signature="s", out_signature="a{sv}")
    def GetAll(self, _interface):
        nothing = dbus.Array([], signature="s")
        return {"IsStatusNotifierHostRegistered": True, "ProtocolVersion": 0, "RegisteredStatusNotifierItems": nothing}

    def call(self, interface, path=None):
        return dbus.Interface(bus.get_object(self.item[0], path or self.item[1]), interface)

    def menu(self):
        return self.call(MENU, self.call(PROPERTIES).Get(ITEM, "Menu"))


notifications = Notifications()
tray = Tray()


def obey(line):
    command, *numbers = line.split()
    number = int(numbers[0]) if numbers else 0
    if command == "click":
        notifications.ActionInvoked(dbus.UInt32(number), "default")
    elif command == "activate":
        tray.call(ITEM).Activate(0, 0)
    elif command == "tooltip":
        tell("tooltip", text=str(tray.call(PROPERTIES).Get(ITEM, "ToolTip")[2]))
    elif command == "menu":
        _, root = tray.menu().GetLayout(0, -1, dbus.Array([], signature="s"))
        entries = [{"id": int(each[0]), "label": str(each[1].get("label", "—"))} for each in root[2]]
        tell("menu", entries=entries)
    elif command == "choose":
        tray.menu().Event(number, "clicked", dbus.String(""), dbus.UInt32(0))


def hear(_source, _condition):
    line = sys.stdin.readline()
    if line == "":
        loop.quit()
        return False
    try:
        obey(line)
    except dbus.DBusException as error:
        tell("failure", text=str(error))
    return True


loop = GLib.MainLoop()
GLib.io_add_watch(sys.stdin, GLib.IO_IN | GLib.IO_HUP, hear)
tell("ready")
loop.run()
