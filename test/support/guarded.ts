import { type ChildProcess, fork } from 'node:child_process';

/** What a child process is allowed. */
export interface Allowance {
  seconds: number;
  /** Of the heap of JavaScript. */
  megabytes: number;
}

/** The work did not end in an answer. */
export class NoAnswer extends Error {}

/** A process that answers messages one by one; one that dies or takes too long is ended, and a new one takes its place. */
export class GuardedWorker<Job extends object, Answer> {
  private child: ChildProcess | null = null;

  /** @param module a TypeScript file that answers each message of its parent with one. */
  constructor(
    private readonly module: string,
    private readonly allowed: Allowance,
  ) {}

  /** @throws NoAnswer */
  ask(job: Job): Promise<Answer> {
    const child = (this.child ??= this.start());
    return new Promise<Answer>((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        child.removeAllListeners();
      };
      const timer = setTimeout(() => {
        done();
        this.stop();
        reject(new NoAnswer(`no answer in ${this.allowed.seconds} s`));
      }, this.allowed.seconds * 1000);
      child.once('message', (answer) => {
        done();
        resolve(answer as Answer);
      });
      child.once('exit', (code, signal) => {
        done();
        this.child = null;
        reject(new NoAnswer(`the process ended: ${signal ?? code}`));
      });
      child.send(job);
    });
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = null;
  }

  private start(): ChildProcess {
    const memory = `--max-old-space-size=${this.allowed.megabytes}`;
    return fork(this.module, [], {
      execArgv: [memory, '--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
  }
}
