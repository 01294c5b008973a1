// Puts pages under load and prints, for each: requests a second, latency, and the server's CPU a request,
// as a ratio to the floor that is measured in the same run.
import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import { promisify } from 'node:util'

const [store, seconds] = process.argv.slice(2)
const run = promisify(execFile)
const TICKS = 100 // of the kernel's clock, a second
const ACTIONS = 1000 // in each store

const start = async (name, args, env = {}) => {
  const server = spawn('dotnet', args, { env: { ...process.env, ...env, Logging__LogLevel__Default: 'Warning', DOTNET_gcServer: '0' } })
  let said = ''
  server.stdout.on('data', text => { said += text })
  server.stderr.on('data', text => { said += text })
  const stop = () => server.kill('SIGKILL')
  process.on('exit', stop)
  return { name, pid: server.pid, stop, said: () => said }
}

const waitFor = async (address, server) => {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(address, { redirect: 'manual' }).catch(() => null)
    if (answer) return answer
    await new Promise(resolve => setTimeout(resolve, 50))
  }
  throw new Error(`${server.name} did not start: ${server.said()}`)
}

const cpuOf = pid => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS
}

const measure = async (title, server, address, { cookie, connections = 8 } = {}) => {
  const args = ['-t1', `-c${connections}`, '--latency']
  if (cookie) args.push('-H', `Cookie: ${cookie}`)
  const load = async () => {
    const before = cpuOf(server.pid)
    const { stdout } = await run('wrk', [...args, `-d${seconds}s`, address])
    return { stdout, each: 1000 * (cpuOf(server.pid) - before) / Number(stdout.match(/(\d+) requests in/)[1]) }
  }
  // The runtime compiles twice what runs often: a page is warm when a third or later round costs what the best before did. The best one counts.
  let best = await load()
  for (let round = 1, goesOn = true; goesOn && round < 8; round++) {
    const next = await load()
    goesOn = round < 2 || next.each < 0.95 * best.each
    if (next.each < best.each) best = next
  }
  const { stdout, each } = best
  const failed = Number(stdout.match(/Non-2xx or 3xx responses: (\d+)/)?.[1] ?? 0)
  const latency = percent => stdout.match(new RegExp(`^\\s+${percent}%\\s+(\\S+)`, 'm'))[1]
  return { title, rate: Number(stdout.match(/Requests\/sec:\s+(\S+)/)[1]), p50: latency(50), p99: latency(99), cpu: each, failed }
}

const cookies = answer => answer.headers.getSetCookie().map(cookie => cookie.split(';')[0])

// Signs in as a person does: open the link, press the button.
const signIn = async (base, server) => {
  for (let tries = 0; !/account\/link/.test(server.said()) && tries < 200; tries++) await new Promise(resolve => setTimeout(resolve, 50))
  const link = server.said().match(/http\S+\/account\/link\S+/)[0]
  const page = await fetch(link)
  const html = await page.text()
  const hidden = name => html.match(new RegExp(`name="${name}"[^>]*value="([^"]*)"`))[1].replaceAll('&amp;', '&').replaceAll('&#x2B;', '+')
  const body = new URLSearchParams(['user', 'token', '__RequestVerificationToken'].map(name => [name, hidden(name)]))
  const answer = await fetch(new URL('/account/link', base), { method: 'POST', body, headers: { Cookie: cookies(page).join('; ') }, redirect: 'manual' })
  return [...cookies(page), ...cookies(answer)].join('; ')
}

// The client shares the cores with the server, so it is as light as it can be.
const agent = new http.Agent({ keepAlive: true })
const send = ({ address, headers, body }) => new Promise((done, failed) => {
  const request = http.request(address, { method: 'POST', agent, headers: { ...headers, 'Content-Length': body.length } }, answer => {
    answer.resume()
    answer.on('end', () => done(answer.statusCode))
  })
  request.on('error', failed)
  request.end(body)
})

// The form of one action, filled in.
const fill = async ({ base, cookie }, number) => {
  const address = new URL(`/actions/CSIP-${number}/update`, base)
  const page = await fetch(address, { headers: { Cookie: cookie } })
  const form = new URLSearchParams()
  for (const [, tag] of (await page.text()).matchAll(/<input ([^>]*type="hidden"[^>]*)>/g))
    form.set(tag.match(/name="([^"]*)"/)[1], (tag.match(/value="([^"]*)"/)?.[1] ?? '').replaceAll('&#x2B;', '+').replaceAll('&amp;', '&'))
  form.set('Form.Claim', 'onTrack')
  form.set('Form.Commentary', 'Two posts were filled since the last report.')
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Cookie: [cookie, ...cookies(page)].join('; ') }
  return { address, headers, body: Buffer.from(form.toString()) }
}

// Reports on every action as leads do: opens the forms first, then sends them, so many at once.
// `pause` is how long, in milliseconds, a writer waits on average between two reports.
const report = async (title, site, { writers, pause = 0 }) => {
  const forms = []
  for (let number = 1; number <= ACTIONS; number++) forms.push(await fill(site, number))
  const times = []
  let failed = 0
  const [before, began] = [cpuOf(site.server.pid), performance.now()]
  await Promise.all(Array.from({ length: writers }, async () => {
    for (let next = forms.pop(); next; next = forms.pop()) {
      if (pause) await new Promise(resolve => setTimeout(resolve, 2 * pause * Math.random()))
      const sent = performance.now()
      const status = await send(next)
      times.push(performance.now() - sent)
      if (status !== 302) failed++
    }
  }))
  const [cpu, took] = [cpuOf(site.server.pid) - before, performance.now() - began]
  times.sort((one, other) => one - other)
  const at = share => `${times[Math.floor(share * (times.length - 1))].toFixed(2)}ms`
  return { title, rate: 1000 * times.length / took, p50: at(0.5), p99: at(0.99), cpu: 1000 * cpu / times.length, failed }
}

const serve = async (folder, port) => {
  const began = Date.now()
  const server = await start('candour', ['src/Candour/bin/Release/net10.0/candour.dll', 'serve', '--data', `${store}/${folder}`, '--urls', `http://127.0.0.1:${port}`])
  const base = `http://127.0.0.1:${port}`
  await waitFor(`${base}/account/sign-in`, server)
  return { server, base, started: Date.now() - began, cookie: await signIn(base, server) }
}

const rows = []
const floor = await start('floor', ['bench/Floor/bin/Release/net10.0/Floor.dll', '--urls', 'http://127.0.0.1:5180', '--file', `${store}/floor.db`])
await waitFor('http://127.0.0.1:5180/', floor)
rows.push(await measure('floor: 25 rows, one EF query, no sign-in', floor, 'http://127.0.0.1:5180/'))
floor.stop()

const plan = await serve('plan', 5181)
rows.push(await measure('list of 25 among 1,000 actions', plan.server, `${plan.base}/actions`, plan))
rows.push(await measure('list of 25, filtered and sorted', plan.server, `${plan.base}/actions?claim=onTrack&sort=-due`, plan))
rows.push(await measure('list of 100', plan.server, `${plan.base}/actions?size=100`, plan))
rows.push(await measure('one action', plan.server, `${plan.base}/actions/CSIP-1`, plan))
rows.push(await measure('the programme on one page', plan.server, `${plan.base}/programme`, plan))
rows.push(await measure('CSV of all', plan.server, `${plan.base}/actions.csv`, plan))
plan.server.stop()

// The first look at a day, and another at one that nobody has looked at: each reads the last entry of every record.
const firstLook = async ({ base, cookie }, query) => {
  const began = performance.now()
  await (await fetch(`${base}/actions${query}`, { headers: { Cookie: cookie } })).text()
  return `${(performance.now() - began).toFixed(0)} ms`
}

const history = await serve('history', 5182)
rows.push(await measure('list of 25, ten years of history', history.server, `${history.base}/actions`, history))
rows.push(await measure('the same as at 1 June 2014', history.server, `${history.base}/actions?asAt=2014-06-01`, history))
const looks = []
for (let year = 2010; year < 2018; year++) looks.push(await firstLook(history, `?asAt=${year}-03-14`))
history.server.stop()

// Clerks who write the minutes of one meeting, each another item of it; the page saves each item about once a second.
const openItems = async ({ base, cookie }, address) => {
  const page = await fetch(new URL(address, base), { headers: { Cookie: cookie } })
  const attributes = tag => Object.fromEntries([...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value.replaceAll('&#x2B;', '+').replaceAll('&amp;', '&')]))
  return [...(await page.text()).matchAll(/<form[^>]*data-minute[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => ({
    address: new URL(attributes(form.match(/<form[^>]*>/)[0]).action, base),
    fields: new URLSearchParams([...form.matchAll(/<input [^>]*>/g)].map(([tag]) => attributes(tag)).map(one => [one.name, one.value ?? ''])),
    cookie: [cookie, ...cookies(page)].join('; '),
  }))
}

const autosave = (items, times, failures) => {
  let going = true
  const done = items.map(async ({ address, fields, cookie }) => {
    for (let count = 1; going; count++) {
      await new Promise(resolve => setTimeout(resolve, 2000 * Math.random()))
      fields.set('Form.Noted', `The board heard what was said, ${count} lines of it so far.`)
      const sent = performance.now()
      const answer = await fetch(address, { method: 'POST', body: fields, headers: { Accept: 'application/json', Cookie: cookie }, redirect: 'manual' })
      times.push(performance.now() - sent)
      if (answer.status === 200) fields.set('Version', `${(await answer.json()).version}`)
      else failures.push(answer.status)
    }
  })
  return async () => { going = false; await Promise.all(done) }
}

const boards = await serve('boards', 5184)
rows.push(await measure('a board with a year of meetings', boards.server, `${boards.base}/boards/ONE`, boards))
rows.push(await measure('a board with twenty years of meetings', boards.server, `${boards.base}/boards/TWENTY`, boards))
rows.push(await measure('what is owed, 5,000 open actions', boards.server, `${boards.base}/owed`, boards))
const [, meeting] = (await (await fetch(`${boards.base}/boards/CLERKS`, { headers: { Cookie: boards.cookie } })).text()).match(/href="(\/meetings\/[0-9a-f-]{36})"/)
rows.push(await measure('minutes of a meeting that nobody writes', boards.server, `${boards.base}${meeting}/minutes`, boards))
const [saves, refused] = [[], []]
const stopSaving = autosave(await openItems(boards, `${meeting}/minutes`), saves, refused)
rows.push(await measure('the same while ten clerks write, each about once a second', boards.server, `${boards.base}${meeting}/minutes`, { ...boards, connections: 2 }))
await stopSaving()
saves.sort((one, other) => one - other)
boards.server.stop()

const writing = await serve('plan', 5183)
for (let round = 0; round < 5; round++) await report('warm-up', writing, { writers: 16 })
rows.push(await report('one update written, one writer', writing, { writers: 1 }))
rows.push(await report('one update written, 16 writers without a pause', writing, { writers: 16 }))
rows.push(await report('one update written, 16 writers, ten a second each', writing, { writers: 16, pause: 100 }))
writing.server.stop()

// What the server answered must be what the store holds.
const { stdout: verified } = await run('dotnet', ['src/Candour/bin/Release/net10.0/candour.dll', 'verify', '--data', `${store}/plan`])
console.log(`the store after the updates: ${verified.trim()}`)
console.log(`first looks at eight past days, ten years of history: ${looks.join(', ')}`)
console.log(`ten clerks: ${saves.length} saves, ${refused.length} refused, p50 ${saves[saves.length >> 1]?.toFixed(1)} ms, p99 ${saves[Math.floor(0.99 * (saves.length - 1))]?.toFixed(1)} ms while the page was under load`)
console.log(`start to first page: ${plan.started} ms`)
console.log('| page | requests/s | p50 | p99 | CPU ms a request | × floor | failed |\n|---|---:|---:|---:|---:|---:|---:|')
for (const row of rows)
  console.log(`| ${row.title} | ${row.rate.toFixed(0)} | ${row.p50} | ${row.p99} | ${row.cpu.toFixed(2)} | ${(row.cpu / rows[0].cpu).toFixed(2)} | ${row.failed} |`)
process.exit(0)
