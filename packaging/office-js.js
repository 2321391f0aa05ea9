/** Where pages can load Office.js from, by the names that `npm run package` knows. */
const officeJsAddresses = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  // A copy that the office puts beside the pages: its licence is between Microsoft and whoever runs the add-in.
  bundled: 'office-js/office.js',
};

/** What a build's pages name: Microsoft's address, or that in OFFICE_JS_URL (absolute, or relative to the pages). */
const builtOfficeJs = process.env.OFFICE_JS_URL || officeJsAddresses.cdn;

module.exports = { officeJsAddresses, builtOfficeJs };
