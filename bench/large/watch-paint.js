// Runs in the page, handed over as text. `openView` goes to an address and says after how long what it shows has been painted;
// `watchField` notes for each key in the field that has the focus when it was pressed and when the next frame was painted.
;(() => {
  const twoFrames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))

  window.openView = async (hash, selector) => {
    const began = performance.now()
    window.location.hash = hash
    while (document.querySelector(selector) === null)
      await new Promise((resolve) => requestAnimationFrame(resolve))
    await twoFrames()
    return performance.now() - began
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
