import { testDisturbed } from './test-disturbed';

describe('applying what was collected, disturbed at each request', () =>
  testDisturbed('collection'));
