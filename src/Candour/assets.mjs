// Installs the design systems that package-lock.json pins and copies what the site needs into wwwroot/assets.
// The build runs it (Assets.targets). Several builds may run it at once: one works, the others wait.
import { spawnSync } from 'node:child_process'
import { closeSync, cpSync, existsSync, mkdirSync, openSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const installed = join(here, 'node_modules', '.installed')
const target = join(here, 'wwwroot', 'assets')
const last = join(target, 'govuk-frontend.min.css')
const govuk = join(here, 'node_modules', 'govuk-frontend', 'dist', 'govuk')
const moj = join(here, 'node_modules', '@ministryofjustice', 'frontend', 'moj')

/** GDS Transport and the crown belong to GOV.UK alone; a council's site uses neither. */
const withoutGovUkIdentity = css => css
  .replace(/@font-face\s*\{[^}]*\}/g, '')
  .replace(/(["']?)GDS Transport\1,\s*arial,\s*sans-serif/gi, 'var(--font)')
  .replace(/url\([^)]*govuk-crest\.svg[^)]*\)/g, 'none')
  .replace(/url\(\/assets\//g, 'url(')
  .replace(/\n?\/\*# sourceMappingURL=.*?\*\//g, '')

const withoutSourceMap = script => script.replace(/\n?\/\/# sourceMappingURL=.*/g, '')

function install() {
  if (existsSync(installed) && isNewer(installed, join(here, 'package-lock.json'))) return
  const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { cwd: here, encoding: 'utf8', shell: process.platform === 'win32' })
  if (npm.error?.code === 'ENOENT')
    fail('npm is not installed; it comes with Node.js 20 or later (https://nodejs.org, or the package npm of your system).')
  if (npm.status !== 0)
    fail(`npm could not install the stylesheets of package-lock.json; is the package registry reachable? npm says: ${reason(npm.stderr)}`)
  writeFileSync(installed, '')
}

function copy() {
  rmSync(target, { recursive: true, force: true })
  mkdirSync(join(target, 'images'), { recursive: true })
  for (const icon of readdirSync(join(moj, 'assets', 'images')).filter(name => /^icon-.*\.svg$/.test(name)))
    cpSync(join(moj, 'assets', 'images', icon), join(target, 'images', icon))
  write(join(moj, 'moj-frontend.min.css'), withoutGovUkIdentity)
  write(join(govuk, 'govuk-frontend.min.js'), withoutSourceMap)
  write(join(govuk, 'govuk-frontend.min.css'), withoutGovUkIdentity) // the last: it tells the build that all are here
}

function write(source, change) {
  writeFileSync(join(target, basename(source)), change(readFileSync(source, 'utf8')))
}

/** Runs the work while no other build does; a lock left by a build that died is taken over. */
function alone(work) {
  mkdirSync(join(here, 'obj'), { recursive: true })
  const lock = join(here, 'obj', 'assets.lock')
  for (let waited = 0; ; waited++) {
    try {
      const file = openSync(lock, 'wx')
      writeSync(file, String(process.pid))
      closeSync(file)
      break
    } catch (taken) {
      if (taken.code !== 'EEXIST') throw taken
      if (waited > 600) fail(`Another build has held ${lock} for two minutes; delete the file if none is running.`)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
      if (isAbandoned(lock)) rmSync(lock, { force: true })
    }
  }
  process.on('exit', () => rmSync(lock, { force: true }))
  work()
}

function isAbandoned(lock) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (gone) {
    return gone.code === 'ESRCH'
  }
}

const isNewer = (file, than) => statSync(file).mtimeMs >= statSync(than).mtimeMs

const isComplete = () => ['package-lock.json', 'assets.mjs']
  .every(input => existsSync(last) && isNewer(last, join(here, input)))

const reason = text => text.split('\n').filter(line => /^npm (error|ERR!)/.test(line)).map(line => line.replace(/^npm (error|ERR!)\s*/, ''))
  .filter(line => line && !line.startsWith('A complete log')).slice(0, 2).join(' ') || 'nothing.'

function fail(sentence) {
  console.log(sentence)
  process.exit(1)
}

alone(() => {
  if (isComplete()) return
  install()
  copy()
})
