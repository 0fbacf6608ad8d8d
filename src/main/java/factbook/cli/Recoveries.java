package factbook.cli;

import factbook.publish.Recovery;
import java.nio.file.Path;

/** Says what a command found to repair. */
final class Recoveries {
  private Recoveries() {}

  static void say(Path output, Recovery recovery, CommonOptions common, Console console) {
    String what =
        switch (recovery) {
          case FINISHED -> "a build had been cut off while its site took its place; it has it now";
          case DISCARDED -> "a build had been cut off; the old site stands";
          case NOTHING, BUSY -> "";
        };
    if (!what.isEmpty() && !common.isQuiet()) {
      console.err().println("factbook: " + output + ": " + what);
    }
  }
}
