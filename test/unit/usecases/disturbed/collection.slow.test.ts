import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('applying what was collected, disturbed at each request', () => {
  testDisturbed('collection');
  testMeanwhile('collection');
});
