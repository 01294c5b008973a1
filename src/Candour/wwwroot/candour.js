// Every page works without this; with it, govuk-frontend improves the menu, the password field, the counts and the summaries.
import { initAll } from './assets/govuk-frontend.min.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
