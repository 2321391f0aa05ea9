import { testDisturbed } from './test-disturbed';

describe('filling, disturbed at each request', () => testDisturbed('fill'));
