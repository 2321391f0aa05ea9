/** Has no exports that we use: importing it is what counts. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
