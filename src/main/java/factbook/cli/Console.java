package factbook.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command prints, and on what.
 *
 * @param in what is piped in
 * @param out results
 * @param err diagnostics and progress
 * @param isTerminal whether a person watches {@code err}
 * @param isColorRefused whether the environment has {@code NO_COLOR}
 */
record Console(
    InputStream in, PrintStream out, PrintStream err, boolean isTerminal, boolean isColorRefused) {}
