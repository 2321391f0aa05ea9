import { type Preview, PreviewLab } from './preview';

/** Starts a lab for the tests of a file, and closes what each leaves open. A test that leaves errors in a page has failed. */
export function withLab(use: (lab: PreviewLab) => void): void {
  let lab: PreviewLab;
  beforeAll(async () => {
    lab = await PreviewLab.start();
    use(lab);
  });
  afterEach(async () => {
    await lab.closePages();
    expect(lab.problems).toEqual([]);
  });
  afterAll(() => lab.stop());
}

/** The same, with the preview opened anew for every test. */
export function withPreview(use: (preview: Preview) => void): void {
  let lab: PreviewLab;
  withLab((started) => (lab = started));
  beforeEach(async () => use(await lab.open()));
}
