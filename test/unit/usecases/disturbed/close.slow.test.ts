import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('closing a quarter, disturbed at each request', () => {
  testDisturbed('close');
  testMeanwhile('close');
});
