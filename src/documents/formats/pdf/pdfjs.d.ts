/** Has no exports that we use: importing it is what counts. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.min.mjs';

declare module 'pdfjs-dist/legacy/build/pdf.min.mjs' {
  export * from 'pdfjs-dist';
}
