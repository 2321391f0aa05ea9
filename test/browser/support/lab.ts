import { type Desk, DeskLab } from './desk';

/** Starts a lab for the tests of a file, and closes what each leaves open. A test that leaves errors in a page has failed. */
export function withLab(use: (lab: DeskLab) => void): void {
  let lab: DeskLab;
  beforeAll(async () => {
    lab = await DeskLab.start();
    use(lab);
  });
  afterEach(async () => {
    await lab.closePages();
    expect(lab.takeProblems()).toEqual([]);
  });
  afterAll(() => lab.stop());
}

/** The same, with the desk opened anew for every test. */
export function withDesk(use: (desk: Desk) => void): void {
  let lab: DeskLab;
  withLab((started) => (lab = started));
  beforeEach(async () => use(await lab.open()));
}
