/** Excel's older clients fetch this helper of Office.js from its own host. */
const OFFICE_HELPERS = 'https://ajax.aspnetcdn.com';

/**
 * The policy of one page: nothing from elsewhere but Office.js where the page needs it.
 * Inline styles are how Fluent UI styles components.
 * @param officeJsUrl null for pages that run without Office.js.
 * @param serving true in the development server, which talks to the page over a web socket.
 */
function contentSecurityPolicy({ officeJsUrl, serving = false }) {
  const office = officeJsUrl ? officeOrigin(officeJsUrl) : '';
  const scripts = ["'self'", office, office && OFFICE_HELPERS];
  const connections = ["'self'", office, serving && 'ws://localhost:* wss://localhost:*'];
  return [
    "default-src 'self'",
    `script-src ${scripts.filter(Boolean).join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    `connect-src ${connections.filter(Boolean).join(' ')}`,
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'none'",
  ].join('; ');
}

/** A relative URL is a copy on the same server, which 'self' covers. */
function officeOrigin(url) {
  return /^https?:/.test(url) ? new URL(url).origin : '';
}

module.exports = { contentSecurityPolicy };
