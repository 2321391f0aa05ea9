import { testDisturbed } from './test-disturbed';
import { testMeanwhile } from './test-meanwhile';

describe('explaining a finding, disturbed at each request', () => {
  testDisturbed('explain');
  testMeanwhile('explain');
});
