import { afterEdit, countOf, noProblems } from '../../../../src/pane/session/entry-problems';
import type { EditCheck } from '../../../../src/usecases/check-edit';

const edit = (
  indicatorId: string,
  found: readonly [severity: string, explanation: string][],
): EditCheck => ({
  rows: [{ indicatorId, indicatorName: indicatorId }],
  findings: found.map(([severity, explanation]) => ({
    indicatorId,
    severity,
    explanation,
  })) as EditCheck['findings'],
});

describe('open problems of entries', () => {
  it('counts what must be fixed or explained, and not what is for information or explained', () => {
    const problems = afterEdit(
      noProblems,
      edit('A', [
        ['mandatory', 'none'],
        ['verify', 'required'],
        ['verify', 'given'],
        ['information', 'none'],
      ]),
    );
    expect(countOf(problems)).toBe(2);
  });

  it('keeps those of another row, and forgets those of a row that was corrected', () => {
    const first = afterEdit(noProblems, edit('A', [['mandatory', 'none']]));
    const second = afterEdit(first, edit('B', [['mandatory', 'none']]));
    expect(countOf(second)).toBe(2);
    expect(countOf(afterEdit(second, edit('A', [])))).toBe(1);
  });

  it('leaves the earlier counts as they were', () => {
    afterEdit(noProblems, edit('A', [['mandatory', 'none']]));
    expect(countOf(noProblems)).toBe(0);
  });
});
