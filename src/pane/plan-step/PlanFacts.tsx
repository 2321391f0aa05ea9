import { yearSpan } from '../../plan/years';
import { format } from '../../language/language';
import type { Plan } from '../../plan/model';
import { rowCount } from '../../plan/row-ids';
import { usePane } from '../context/PaneContext';
import { Facts } from '../parts/Facts';
import type { ChosenPlan } from '../session/useChosenPlan';

/** What a plan holds. Repeated indicators count once, as in the workbook. */
export function PlanFacts({ chosen: { plan, file } }: { chosen: ChosenPlan }) {
  const { messages } = usePane();
  const texts = messages.plan;
  const count = (number: number) => format(texts.count, { count: number });
  return (
    <>
      <Facts
        facts={[
          { label: texts.district, value: plan.district },
          { label: texts.title, value: plan.title },
          { label: texts.years, value: yearSpan(plan.years) },
          { label: texts.indicators, value: count(rowCount(plan)) },
          { label: texts.tasks, value: count(plan.tasks.length) },
          { label: texts.units, value: format(texts.unitCount, { count: leadUnits(plan) }) },
        ]}
      />
      {file && <span>{format(texts.fromFile, { file })}</span>}
    </>
  );
}

function leadUnits(plan: Plan): number {
  return new Set([...plan.indicators, ...plan.tasks].flatMap(({ lead }) => lead)).size;
}
