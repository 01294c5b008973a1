// Minutes are saved while they are typed. Until the server has them, what was typed is kept in this browser; without this file each item has its button.
const pause = 1200
const wait = 5000

const watch = form => {
  const key = `candour-minute-${form.dataset.minute}`
  const version = form.querySelector('input[name="Version"]')
  const areas = [...form.querySelectorAll('textarea')]
  const status = form.querySelector('[role="status"]')
  const typed = () => areas.map(area => area.value)
  const say = words => { if (status.textContent !== words) status.textContent = words }
  let timer, stopped = false, running = false, last = areas[0]

  const keep = (fields = {}) => {
    try {
      localStorage.setItem(key, JSON.stringify({ version: version.value, typed: typed(), ...fields }))
    } catch {
      say('This browser keeps nothing. Save the item by its button.')
    }
  }

  const later = (after = pause) => {
    clearTimeout(timer)
    timer = setTimeout(save, after)
  }

  const save = async () => {
    if (stopped) return
    if (running) return later()
    running = true
    const sent = JSON.stringify(typed())
    try {
      const answer = await fetch(form.action, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } })
      const isOurs = answer.headers.get('Content-Type')?.startsWith('application/json') === true
      const told = isOurs ? await answer.json() : {}
      if (answer.ok && isOurs) {
        version.value = told.version
        if (JSON.stringify(typed()) === sent) localStorage.removeItem(key)
        else keep()
        say(`Saved at ${told.at}`)
      } else {
        stopped = true
        say(told.message ?? 'Not saved: you are signed out, or may not write here. What you typed is kept in this browser.')
      }
    } catch {
      say('Not saved yet: there is no connection. What you typed is kept in this browser and sent when it is back.')
      later(wait)
    } finally {
      running = false
    }
  }

  const restore = () => {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null')
    if (!kept) return
    const wasSent = kept.sent && Number(version.value) > Number(kept.version)
    if (wasSent || JSON.stringify(kept.typed) === JSON.stringify(typed())) return localStorage.removeItem(key)
    kept.typed.forEach((text, place) => { areas[place].value = text })
    version.value = kept.version
    say('What you typed before is back. It is being saved.')
    save()
  }

  form.addEventListener('input', event => {
    if (!areas.includes(event.target)) return
    keep()
    later()
  })
  form.addEventListener('focusin', event => { if (areas.includes(event.target)) last = event.target })
  form.addEventListener('submit', () => {
    stopped = true
    keep({ sent: true })
  })
  form.querySelector('[data-insert]').addEventListener('click', event => {
    event.preventDefault()
    const phrase = form.querySelector('select').value
    if (!phrase) return
    last.value = last.value.trimEnd() ? `${last.value.trimEnd()}\n${phrase}` : phrase
    last.dispatchEvent(new Event('input', { bubbles: true }))
    last.focus()
  })
  window.addEventListener('online', () => { if (localStorage.getItem(key)) later(0) })
  restore()
}

document.querySelectorAll('form[data-minute]').forEach(watch)
