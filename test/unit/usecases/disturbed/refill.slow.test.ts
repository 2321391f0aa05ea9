import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('filling again, disturbed at each request', () => {
  testDisturbed('refill');
  testMeanwhile('refill');
});
