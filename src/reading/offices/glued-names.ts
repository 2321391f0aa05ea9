import { departmentForms, shortDepartments } from '../../plan/offices/departments';

/** What the name of a department ends in, longest first. */
const SUFFIXES = [
  ...['管理委员会', '委员会', '办公室', '管委会', '服务中心', '事务中心', '分局', '中心', '大队'],
  ...['支队', '局', '办', '委', '部', '署', '处', '站', '院', '社', '联', '会'],
];
const LEVELS = ['区', '县', '市', '省', '旗', '州', '镇', '街道', '各'];
/** Fields of work whose offices are known, longest first. */
const FIELDS = [...new Set([...departmentForms.flat(), ...shortDepartments])]
  .filter((form) => form.length > 1)
  .sort((a, b) => b.length - a.length);
const byFirst = new Map<string, string[]>();
for (const field of FIELDS) byFirst.set(field[0]!, [...(byFirst.get(field[0]!) ?? []), field]);

const SHORTEST = 7;
const LONGEST = 200;

/** Length of the office's name that begins at a place: a level, a field that is known, an ending; 0 where none does. */
export function officeAt(text: string, at: number): number {
  const level = LEVELS.find((name) => text.startsWith(name, at)) ?? '';
  for (const from of level === '' ? [at] : [at + level.length, at]) {
    const field = byFirst.get(text[from] ?? '')?.find((form) => {
      if (!text.startsWith(form, from)) return false;
      return SUFFIXES.some((suffix) => text.startsWith(suffix, from + form.length));
    });
    if (field === undefined) continue;
    const end = from + field.length;
    return end + SUFFIXES.find((suffix) => text.startsWith(suffix, end))!.length - at;
  }
  return 0;
}

/** "区发改局区财政局": the names of a list that lost its separators; null where the text is not made of offices alone. */
export function gluedOffices(text: string): string[] | null {
  if (text.length < SHORTEST || text.length > LONGEST) return null;
  const names: string[] = [];
  for (let at = 0; at < text.length;) {
    const length = officeAt(text, at);
    if (length === 0) return null;
    names.push(text.slice(at, at + length));
    at += length;
  }
  return names.length > 1 ? names : null;
}
