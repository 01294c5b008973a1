// Passkeys need the browser's own dialogue; everything else on the sign-in pages works without this file.
const supported = window.PublicKeyCredential?.parseRequestOptionsFromJSON !== undefined

const send = async (handler, fields = {}) => {
  const form = document.querySelector('form[method="post"]')
  const body = new FormData()
  body.set('__RequestVerificationToken', form.querySelector('input[name="__RequestVerificationToken"]').value)
  for (const [name, value] of Object.entries(fields)) body.set(name, value)
  const address = new URL(window.location.href)
  address.searchParams.set('handler', handler)
  const answer = await fetch(address, { method: 'POST', body })
  if (!answer.ok) throw new Error(`The site refused the passkey (${answer.status}).`)
  return answer.json()
}

const ceremonies = {
  signIn: async options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) }),
  add: async options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
}

for (const button of document.querySelectorAll('button[data-passkey]')) {
  button.hidden = !supported
  button.addEventListener('click', async () => {
    const status = document.getElementById('passkey-status')
    try {
      const credential = await ceremonies[button.dataset.passkey](await send('PasskeyOptions'))
      const { to } = await send('Passkey', { credential: JSON.stringify(credential) })
      window.location.assign(to)
    } catch (failed) {
      status.textContent = `That did not work: ${failed.message}`
    }
  })
}
