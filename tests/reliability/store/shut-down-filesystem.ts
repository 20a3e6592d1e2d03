import { runCommand } from '../run-command'

/**
 * Programs that stop a file system as a power cut does and print the time just before: ioctl EXT4_IOC_SHUTDOWN, the same number
 * as XFS_IOC_GOINGDOWN, with flag 2, so that not even the log is written out (what xfstests' `godown` does). The first argument is a file on it. The
 * clock is CLOCK_MONOTONIC in nanoseconds, as of Node's `process.hrtime`.
 */
const programs = {
  python3: [
    '-c',
    `import fcntl, os, struct, sys, time
file = os.open(sys.argv[1], os.O_RDONLY)
stamp = time.monotonic_ns()
fcntl.ioctl(file, 0x8004587D, struct.pack('I', 2))
print(stamp)`,
  ],
  perl: [
    '-MTime::HiRes=clock_gettime,CLOCK_MONOTONIC',
    '-e',
    `open(my $file, '<', $ARGV[0]) or die $!;
my $stamp = clock_gettime(CLOCK_MONOTONIC);
my $flag = pack('L', 2);
ioctl($file, 0x8004587D, $flag) or die $!;
printf("%.0f\\n", $stamp * 1e9);`,
  ],
} as const

/** A program that can call an ioctl. */
export type Interpreter = keyof typeof programs

/** Finds a program for it. */
export async function findInterpreter(): Promise<Interpreter | null> {
  if ((await runCommand('python3', ['-c', 'import fcntl, time; time.monotonic_ns()'])).code === 0)
    return 'python3'
  return (await runCommand('perl', ['-MTime::HiRes', '-e', '1'])).code === 0 ? 'perl' : null
}

/** Cuts the power of the file system that `path` lies on. Gives the moment before it, or why it was refused. */
export async function shutDownFilesystem(interpreter: Interpreter, path: string): Promise<bigint | string> {
  const { code, output, errors } = await runCommand(interpreter, [...programs[interpreter], path], {
    seconds: 60,
  })
  return code === 0
    ? BigInt(output.trim())
    : `the shutdown ioctl was refused: ${errors.trim().split('\n').at(-1) ?? ''}`
}
