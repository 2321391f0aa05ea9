import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('recording an issue, disturbed at each request', () => {
  testDisturbed('issue');
  testMeanwhile('issue');
});
