import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('writing reports, disturbed at each request', () => {
  testDisturbed('reports');
  testMeanwhile('reports');
});
