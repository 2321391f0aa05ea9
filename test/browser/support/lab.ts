import { type Preview, PreviewLab } from './preview';

/** Starts a lab for the tests of a file. A test that leaves errors in a page has failed. */
export function withLab(use: (lab: PreviewLab) => void): void {
  let lab: PreviewLab;
  beforeAll(async () => {
    lab = await PreviewLab.start();
    use(lab);
  });
  afterEach(() => expect(lab.problems).toEqual([]));
  afterAll(() => lab.stop());
}

/** The same, with the preview opened anew for every test. */
export function withPreview(use: (preview: Preview) => void): void {
  let lab: PreviewLab;
  let preview: Preview;
  // Hooks run in the order they stand here: the page is closed before its errors are judged.
  afterEach(() => preview.close());
  withLab((started) => (lab = started));
  beforeEach(async () => {
    preview = await lab.open();
    use(preview);
  });
}
