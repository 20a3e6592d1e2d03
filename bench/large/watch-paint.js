// Runs in the page, handed over as text. `watchOpening` waits for the next press of a key or button, and says how long after it
// what it opens has been painted, and how long the window's own thread was busy at a stretch; `openView` does the same for an
// address; `watchField` notes for each key in the field that has the focus when it was pressed and when the next frame was painted.
;(() => {
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
  const twoFrames = () => frame().then(frame)

  const longTasks = []
  new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask' })

  const painted = async (selector, began) => {
    while (document.querySelector(selector) === null) await frame()
    await twoFrames()
    const took = performance.now() - began
    // The browser tells of a task some time after it.
    await new Promise((resolve) => setTimeout(resolve, 300))
    const own = longTasks.filter((task) => task.startTime + task.duration > began)
    return { took, longest: Math.max(0, ...own.map((task) => task.duration)) }
  }

  let opening
  window.watchOpening = (selector) => {
    opening = new Promise((resolve) => {
      const press = (event) => {
        if (['Control', 'Shift'].includes(event.key)) return
        for (const kind of ['keydown', 'mousedown']) window.removeEventListener(kind, press, true)
        resolve(painted(selector, event.timeStamp))
      }
      for (const kind of ['keydown', 'mousedown']) window.addEventListener(kind, press, true)
    })
  }
  window.takeOpening = () => opening

  window.openView = (hash, selector) => {
    const began = performance.now()
    window.location.hash = hash
    return painted(selector, began)
  }

  window.watchField = () => {
    const times = []
    const field = document.activeElement
    let pressed = 0
    field.addEventListener('keydown', (event) => (pressed = event.timeStamp), true)
    field.addEventListener('input', () => {
      const began = pressed
      void twoFrames().then(() => times.push(performance.now() - began))
    })
    window.takeTimes = () => times.splice(0)
  }
})()
