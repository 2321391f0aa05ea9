import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('applying fixes, disturbed at each request', () => {
  testDisturbed('fixes');
  testMeanwhile('fixes');
});
