package factbook.cli;

import java.io.InputStream;
import java.io.PrintStream;

/** Lets tests of other packages run the program without a process. */
public final class Commands {
  private Commands() {}

  /** Runs a command on these streams; returns the exit code. */
  public static int run(InputStream in, PrintStream out, PrintStream err, String... arguments) {
    return new Main(new Console(in, out, err, false, false)).run(arguments);
  }
}
