import { testDisturbed } from './test-disturbed';

describe('recording an issue, disturbed at each request', () => testDisturbed('issue'));
